package org.footing.conformance;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.ArrayList;
import java.util.List;

/** {@code DIR [--only GLOB] [--failures]}: runs a folder of fixtures and prints how many pass. */
public final class Conformance {
    private Conformance() {}

    public static void main(String[] arguments) throws IOException {
        Path folder = null;
        String only = "*";
        boolean failures = false;
        for (int i = 0; i < arguments.length; i++) {
            switch (arguments[i]) {
                case "--failures" -> failures = true;
                case "--only" -> {
                    i++;
                    only = arguments[i];
                }
                default -> folder = Path.of(arguments[i]);
            }
        }
        PrintStream out = new PrintStream(System.out, false, StandardCharsets.UTF_8);
        if (folder == null || !Files.isDirectory(folder)) {
            System.err.println("csl-conformance: give the folder of the fixtures");
            System.exit(2);
            return;
        }
        PathMatcher matcher = FileSystems.getDefault().getPathMatcher("glob:" + only + ".txt");
        List<Path> files = new ArrayList<>();
        try (var stream = Files.newDirectoryStream(folder, "*.txt")) {
            for (Path file : stream) {
                if (matcher.matches(file.getFileName())) {
                    files.add(file);
                }
            }
        }
        files.sort(null);
        List<Outcome> outcomes = new ArrayList<>();
        for (Path file : files) {
            Fixture fixture = Fixture.read(file);
            outcomes.add(new Outcome(fixture, FixtureRun.run(fixture)));
        }
        new ConformanceReport(SetAside.load(), out).print(outcomes, failures);
        out.flush();
    }
}
