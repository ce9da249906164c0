package org.footing.csl.locale;

import java.util.concurrent.ConcurrentHashMap;
import org.footing.csl.xml.XmlScanner;
import org.footing.text.Resource;
import org.footing.text.SourceText;
import org.jspecify.annotations.Nullable;

/**
 * Locales put right for historians: those of another provider, under the project's own corrections for Russian, Japanese,
 * English, German and French. The corrections hold in every dialect of their language.
 */
public final class HistorianLocales implements LocaleProvider {
    private static final HistorianLocales SHARED = new HistorianLocales(ClasspathLocales.shared());

    private final LocaleProvider base;
    private final ConcurrentHashMap<String, LocaleData> merged = new ConcurrentHashMap<>();

    public HistorianLocales(LocaleProvider base) {
        this.base = base;
    }

    /** The corrections over the locales of the Citation Style Language project. */
    public static HistorianLocales shared() {
        return SHARED;
    }

    @Override
    public @Nullable LocaleData find(String tag) {
        LocaleData known = merged.get(tag);
        if (known != null) {
            return known;
        }
        LocaleData data = base == ClasspathLocales.shared() ? PackedLocale.find(PackedLocale.CORRECTED, tag) : null;
        if (data == null) {
            data = correct(tag, base.find(tag));
        }
        if (data == null) {
            return null;
        }
        LocaleData other = merged.putIfAbsent(tag, data);
        return other == null ? data : other;
    }

    /** A locale under the correction for its language; itself when there is none. */
    static @Nullable LocaleData correct(String tag, @Nullable LocaleData found) {
        LocaleData correction = correction(LocaleCode.language(tag));
        return correction == null ? found : found == null ? correction : found.under(correction);
    }

    private static @Nullable LocaleData correction(String language) {
        String file = switch (language) {
            case "ru", "ja", "en", "de", "fr" -> "historians-" + language + ".xml";
            default -> "";
        };
        if (file.isEmpty()) {
            return null;
        }
        String content = Resource.text(ClasspathLocales.FOLDER + file);
        if (content == null) {
            throw new IllegalStateException("the resource " + file + " is missing");
        }
        XmlScanner xml = new XmlScanner(new SourceText(file, content));
        xml.nextChild();
        return LocaleParser.parse(xml);
    }
}
