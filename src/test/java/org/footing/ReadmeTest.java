package org.footing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What the README shows is what Footing prints: every line of its samples stands in a golden file. */
class ReadmeTest {
    private static final Path GOLDEN = Path.of("src/test/resources/golden");

    @Test
    void everyLineOfASampleIsRealOutput() throws IOException {
        Set<String> printed = new HashSet<>();
        try (var files = Files.walk(GOLDEN)) {
            files.filter(file -> file.toString().endsWith(".txt")).forEach(file -> printed.addAll(lines(file)));
        }
        boolean sample = false;
        int checked = 0;
        for (String line : lines(Path.of("README.md"))) {
            if (line.startsWith("```")) {
                sample = !sample;
            } else if (sample && !line.startsWith("$") && !line.equals("…") && !line.isBlank()) {
                assertThat(printed).as("golden files").contains(line);
                checked++;
            }
        }
        assertThat(checked).isGreaterThan(10);
    }

    private static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
