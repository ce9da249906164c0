package org.footing.csl.locale;

import java.util.concurrent.ConcurrentHashMap;
import org.footing.csl.xml.XmlScanner;
import org.footing.text.Resource;
import org.footing.text.SourceText;
import org.jspecify.annotations.Nullable;

/**
 * The locales of the Citation Style Language project: as the build copies them beside this class, where they are found
 * without opening every jar of the class path before the one they come in, or from {@code org.citationstyles:locales}.
 */
public final class ClasspathLocales implements LocaleProvider {
    /** Where the build puts locales, on the class path. */
    static final String FOLDER = "org/footing/csl/locale/";

    private static final ClasspathLocales SHARED = new ClasspathLocales();

    private final ConcurrentHashMap<String, LocaleData> parsed = new ConcurrentHashMap<>();

    private ClasspathLocales() {}

    /** The one instance; it parses a locale when it is first asked for. */
    public static ClasspathLocales shared() {
        return SHARED;
    }

    @Override
    public @Nullable LocaleData find(String tag) {
        LocaleData known = parsed.get(tag);
        if (known != null) {
            return known;
        }
        String file = "locales-" + tag + ".xml";
        String content = Resource.text(FOLDER + file);
        if (content == null) {
            content = Resource.text(file);
        }
        if (content == null) {
            return null;
        }
        XmlScanner xml = new XmlScanner(new SourceText(file, content));
        if (!xml.nextChild()) {
            return null;
        }
        LocaleData data = LocaleParser.parse(xml);
        LocaleData other = parsed.putIfAbsent(tag, data);
        return other == null ? data : other;
    }
}
