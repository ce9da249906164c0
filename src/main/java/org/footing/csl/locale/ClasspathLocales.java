package org.footing.csl.locale;

import java.util.concurrent.ConcurrentHashMap;
import org.footing.csl.xml.XmlScanner;
import org.footing.text.Resource;
import org.footing.text.SourceText;
import org.jspecify.annotations.Nullable;

/**
 * The locales of the Citation Style Language project: as the build packs them, or else from the files of
 * {@code org.citationstyles:locales}.
 */
public final class ClasspathLocales implements LocaleProvider {
    /** Where the build puts locales, on the class path. */
    static final String FOLDER = "org/footing/csl/locale/";

    private static final ClasspathLocales SHARED = new ClasspathLocales();

    private final ConcurrentHashMap<String, LocaleData> parsed = new ConcurrentHashMap<>();

    private ClasspathLocales() {}

    /** The one instance; it reads a locale when it is first asked for. */
    public static ClasspathLocales shared() {
        return SHARED;
    }

    @Override
    public @Nullable LocaleData find(String tag) {
        LocaleData known = parsed.get(tag);
        if (known != null) {
            return known;
        }
        LocaleData data = PackedLocale.find(PackedLocale.SHIPPED, tag);
        if (data == null) {
            data = parse(tag);
        }
        if (data == null) {
            return null;
        }
        LocaleData other = parsed.putIfAbsent(tag, data);
        return other == null ? data : other;
    }

    /** The locale as its file says; null when there is none. */
    static @Nullable LocaleData parse(String tag) {
        String file = "locales-" + tag + ".xml";
        String content = Resource.text(file);
        if (content == null) {
            return null;
        }
        XmlScanner xml = new XmlScanner(new SourceText(file, content));
        return xml.nextChild() ? LocaleParser.parse(xml) : null;
    }
}
