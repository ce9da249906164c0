package org.footing.csl.locale;

import java.io.IOException;
import java.net.URI;
import java.net.URL;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.footing.csl.pack.PackWriter;

/** Writes the packs of the shipped locales. The build runs it once the classes are compiled. */
public final class LocalePacker {
    private LocalePacker() {}

    /**
     * Writes each locale, and each that historians have corrected.
     *
     * @param arguments the folder of this package among the compiled classes
     */
    public static void main(String[] arguments) throws IOException {
        Path folder = Path.of(arguments[0]);
        for (String tag : tags()) {
            LocaleData shipped = ClasspathLocales.parse(tag);
            if (shipped == null) {
                throw new IllegalStateException("the locale " + tag + " cannot be read");
            }
            write(shipped, folder.resolve(PackedLocale.SHIPPED + tag));
            LocaleData corrected = HistorianLocales.correct(tag, shipped);
            if (corrected != null && corrected != shipped) {
                write(corrected, folder.resolve(PackedLocale.CORRECTED + tag));
            }
        }
    }

    private static void write(LocaleData locale, Path file) throws IOException {
        PackWriter out = new PackWriter();
        PackedLocale.write(locale, out);
        Files.createDirectories(file.getParent());
        Files.write(file, out.toBytes());
    }

    /** The dialects for which org.citationstyles:locales has a file. */
    static List<String> tags() throws IOException {
        URL known = LocalePacker.class.getResource("/locales-en-US.xml");
        if (known == null) {
            throw new IllegalStateException("the class path lacks org.citationstyles:locales");
        }
        String jar = known.toString();
        List<String> out = new ArrayList<>();
        try (FileSystem files = FileSystems.newFileSystem(URI.create(jar.substring(0, jar.indexOf('!'))), Map.of());
                var locales = Files.newDirectoryStream(files.getPath("/"), "locales-*.xml")) {
            for (Path file : locales) {
                String name = file.getFileName().toString();
                out.add(name.substring("locales-".length(), name.length() - ".xml".length()));
            }
        }
        return out;
    }
}
