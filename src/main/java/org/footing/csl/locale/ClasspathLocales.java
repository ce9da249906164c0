package org.footing.csl.locale;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.ConcurrentHashMap;
import org.footing.csl.xml.XmlScanner;
import org.footing.text.SourceText;
import org.jspecify.annotations.Nullable;

/**
 * The locales of the Citation Style Language project: as the build copies them beside this class, where they are found
 * without opening every jar of the class path before the one they come in, or from {@code org.citationstyles:locales}.
 */
public final class ClasspathLocales implements LocaleProvider {
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
        String content = read(file);
        if (content == null) {
            content = read("/" + file);
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

    private static @Nullable String read(String resource) {
        try (InputStream in = ClasspathLocales.class.getResourceAsStream(resource)) {
            return in == null ? null : new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
