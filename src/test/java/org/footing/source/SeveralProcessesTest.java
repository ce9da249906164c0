package org.footing.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SeveralProcessesTest {
    @TempDir
    Path folder;

    @Test
    void two_processes_that_add_100_sources_each_at_once_lose_none() throws Exception {
        Path file = folder.resolve("sources.yaml");
        Files.writeString(file, "# mine\nreferences:\n- id: first # keep\n  type: book\n");
        Process one = AddingProcess.start(file, "a", 100, folder.resolve("one"));
        Process two = AddingProcess.start(file, "b", 100, folder.resolve("two"));
        assertThat(one.waitFor()).isZero();
        assertThat(two.waitFor()).isZero();
        assertThat(written(folder.resolve("one"))).hasSize(100);
        assertThat(written(folder.resolve("two"))).hasSize(100);
        Sources sources = SourcesFile.at(file).read();
        assertThat(sources.size()).isEqualTo(201);
        for (int i = 0; i < 100; i++) {
            assertThat(sources.find("a" + i)).isNotNull();
            assertThat(sources.find("b" + i)).isNotNull();
        }
        assertThat(Files.readString(file)).startsWith("# mine\nreferences:\n- id: first # keep\n  type: book\n- id: ");
    }

    @Test
    void a_process_killed_while_writing_loses_nothing_that_it_had_written() throws Exception {
        Path file = folder.resolve("sources.yaml");
        Files.writeString(file, "references:\n- id: first\n  type: book\n");
        Random random = new Random(7);
        int added = 0;
        for (int round = 0; round < 8; round++) {
            Path output = folder.resolve("round-" + round);
            Process process = AddingProcess.start(file, "r" + round + "-", 1_000_000, output);
            awaitFirstLine(output, process);
            Thread.sleep(random.nextInt(120));
            process.destroyForcibly();
            process.waitFor();
            List<String> written = written(output);
            Sources sources = SourcesFile.at(file).read();
            assertThat(sources.find("first")).isNotNull();
            for (String key : written) {
                assertThat(sources.find(key)).as("%s in round %d", key, round).isNotNull();
            }
            added += written.size();
        }
        assertThat(added).as("the processes got somewhere").isGreaterThan(8);
    }

    private static void awaitFirstLine(Path output, Process process) throws Exception {
        while (Files.size(output) == 0) {
            assertThat(process.isAlive()).as("the process is still at work").isTrue();
            Thread.sleep(5);
        }
    }

    /** The keys that a process reported; a last line that was cut short is none. */
    private static List<String> written(Path output) throws IOException {
        String text = Files.readString(output, StandardCharsets.UTF_8);
        return text.substring(0, text.lastIndexOf('\n') + 1).lines().toList();
    }
}
