package org.footing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Most runs are one short process whose cost is class loading. The usual commands load none of what is slow to start: lambdas,
 * the compiler's equals of records, streams, formats, and the libraries for what is rare.
 */
class StartUpIT {
    private static final Path ROOT = Path.of("").toAbsolutePath();
    private static final List<String> SLOW = List.of(
            "java.lang.runtime.ObjectMethods",
            "java.util.Formatter",
            "java.util.stream.AbstractPipeline",
            "com.fasterxml.jackson.databind.",
            "com.ibm.icu.");

    /**
     * Whose lambdas are let pass: those of regular expressions, which picocli (converters, negated options), snakeyaml
     * (resolvers) and commonmark (escapes) compile when they are loaded; of the dates that picocli registers converters for;
     * and of the two parsers themselves.
     */
    private static final List<String> LAMBDAS_OF_LIBRARIES = List.of(
            "java.util.regex.",
            "java.time.format.",
            "org.snakeyaml.engine.",
            "org.commonmark.internal.util.Escaping$$");

    @TempDir
    Path elsewhere;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "list",
                "show garf-6761-1-555",
                "cite garf-6761-1-555@46",
                "notes",
                "bib",
                "check",
            })
    void theUsualCommandsLoadNothingThatIsSlowToStart(String command) throws IOException, InterruptedException {
        List<String> words = new ArrayList<>(List.of(command.split(" ", -1)));
        words.addAll(List.of("--library", ROOT.resolve("bibliography").toString()));
        Set<String> slow = loaded(words);
        assertThat(slow).contains("org.footing.cli.Call");
        slow.removeIf(name -> !isSlow(name));
        // What this Java loads by itself is none of ours.
        slow.removeAll(loaded(List.of("--version")));
        assertThat(slow).isEmpty();
    }

    private static boolean isSlow(String name) {
        return name.contains("$$Lambda")
                ? LAMBDAS_OF_LIBRARIES.stream().noneMatch(name::startsWith)
                : SLOW.stream().anyMatch(name::startsWith);
    }

    /** The names of the classes that a run loads; hidden ones without their addresses. */
    private Set<String> loaded(List<String> words) throws IOException, InterruptedException {
        List<String> line =
                new ArrayList<>(List.of(ROOT.resolve("scripts/footing").toString()));
        line.addAll(words);
        Path log = elsewhere.resolve("classes");
        Path out = elsewhere.resolve("out");
        ProcessBuilder builder =
                new ProcessBuilder(line).redirectErrorStream(true).redirectOutput(out.toFile());
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        builder.environment().put("FOOTING_JAVA_OPTS", "-Xlog:class+load=info:file=" + log + ":none");
        Process process = builder.start();
        assertThat(process.waitFor(5, TimeUnit.MINUTES)).isTrue();
        assertThat(process.exitValue()).as(Files.readString(out)).isIn(0, 1);
        Set<String> names = new TreeSet<>();
        for (String entry : Files.readAllLines(log)) {
            String name = entry.substring(0, Math.max(0, entry.indexOf(" source:")));
            names.add(name.indexOf("/0x") < 0 ? name : name.substring(0, name.indexOf("/0x")));
        }
        return names;
    }
}
