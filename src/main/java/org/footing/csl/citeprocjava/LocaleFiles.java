package org.footing.csl.citeprocjava;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.footing.csl.locale.LocaleCode;

/** The locale files on the class path, with the fallback that citeproc-java lacks (CSL 1.0.2, "Locale Fallback"). */
final class LocaleFiles {
    private LocaleFiles() {}

    /** The dialect of {@code tag} that has a file: itself, the language's primary one, or {@code en-US}. */
    static String dialect(String tag) {
        String normal = LocaleCode.normalize(tag);
        if (exists(normal)) {
            return normal;
        }
        String primary = LocaleCode.primaryDialect(normal);
        return primary != null && exists(primary) ? primary : "en-US";
    }

    static String read(String tag) {
        String file = file(dialect(tag));
        try (InputStream in = LocaleFiles.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException("no locales on the class path");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean exists(String tag) {
        return LocaleFiles.class.getResource(file(tag)) != null;
    }

    private static String file(String tag) {
        return "/locales-" + tag + ".xml";
    }
}
