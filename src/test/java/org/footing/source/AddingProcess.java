package org.footing.source;

import com.fasterxml.jackson.core.JsonFactory;
import java.io.File;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.footing.text.tree.Draft;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** A process of its own that adds sources one by one and prints the key of each when it is written. */
final class AddingProcess {
    private AddingProcess() {}

    /** Arguments: the file, a prefix of the keys, how many. */
    public static void main(String[] args) {
        SourcesFile file = SourcesFile.at(Path.of(args[0]));
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        for (int i = 0; i < Integer.parseInt(args[2]); i++) {
            String key = args[1] + i;
            file.add(List.of(Draft.mapping()
                    .put("id", key)
                    .put("type", "book")
                    .put("title", "原暉之 " + i)
                    .build()));
            out.println(key);
        }
    }

    static Process start(Path file, String prefix, int count, Path output) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-cp",
                classPath(AddingProcess.class, SourcesFile.class, LoadSettings.class, JsonFactory.class)));
        command.addAll(List.of(AddingProcess.class.getName(), file.toString(), prefix, String.valueOf(count)));
        return new ProcessBuilder(command)
                .redirectOutput(output.toFile())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }

    private static String classPath(Class<?>... classes) {
        List<String> places = new ArrayList<>();
        for (Class<?> type : classes) {
            try {
                places.add(Path.of(type.getProtectionDomain()
                                .getCodeSource()
                                .getLocation()
                                .toURI())
                        .toString());
            } catch (URISyntaxException e) {
                throw new IllegalStateException(e);
            }
        }
        return String.join(File.pathSeparator, places);
    }
}
