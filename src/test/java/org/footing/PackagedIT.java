package org.footing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The packaged jar as a user starts it: through the launcher and without it, from another folder, in the C locale. */
class PackagedIT {
    private static final Path ROOT = Path.of("").toAbsolutePath();

    @TempDir
    Path elsewhere;

    private record Ended(int code, String out, String err) {}

    private Ended run(List<String> command) throws IOException, InterruptedException {
        Path out = elsewhere.resolve("out");
        Path err = elsewhere.resolve("err");
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(elsewhere.toFile())
                .redirectOutput(out.toFile())
                .redirectError(err.toFile());
        builder.environment().put("LC_ALL", "C");
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        Process process = builder.start();
        assertThat(process.waitFor(5, TimeUnit.MINUTES)).isTrue();
        return new Ended(
                process.exitValue(),
                Files.readString(out, StandardCharsets.UTF_8),
                Files.readString(err, StandardCharsets.UTF_8));
    }

    private Ended launcher(String... args) throws IOException, InterruptedException {
        List<String> command =
                new ArrayList<>(List.of(ROOT.resolve("scripts/footing").toString()));
        command.addAll(List.of(args));
        return run(command);
    }

    private Ended jar(String... args) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-jar",
                ROOT.resolve("target/footing.jar").toString()));
        command.addAll(List.of(args));
        return run(command);
    }

    @Test
    void theLauncherRunsFromAnyFolderAndWritesUtf8() throws IOException, InterruptedException {
        String library = ROOT.resolve("bibliography").toString();
        Ended first = launcher("cite", "garf-6761-1-555@л. 46–47", "--policy", "forms=original", "--library", library);
        assertThat(first.code()).isZero();
        assertThat(first.out()).contains("ГАРФ").contains("46–47");
        // The second run reads the class-data archive; nothing of it may reach the output.
        Ended second = launcher("cite", "garf-6761-1-555@л. 46–47", "--policy", "forms=original", "--library", library);
        assertThat(second).isEqualTo(first);
        assertThat(second.err()).isEmpty();
    }

    @Test
    void theJarRunsByItselfAndReadsItsArgumentsAsUtf8() throws IOException, InterruptedException {
        Ended ended =
                jar("list", "外交文書", "--library", ROOT.resolve("bibliography").toString());
        assertThat(ended.err()).isEmpty();
        assertThat(ended.code()).isZero();
        assertThat(ended.out()).contains("日本外交文書 大正10年").doesNotContain("hara-1995");
    }

    /** The jar leaves most of ICU's data out; a Japanese list is sorted with what is left. */
    @Test
    void theJarHoldsWhatSortingNeeds() throws IOException, InterruptedException {
        String library = ROOT.resolve("bibliography").toString();
        Ended ended = jar("bib", "--language", "ja", "--style", "japanese-history-notes", "--library", library);
        assertThat(ended.err()).isEmpty();
        assertThat(ended.code()).isZero();
        assertThat(ended.out().lines()).hasSize(13);
    }

    @Test
    void exitCodesReachTheShell() throws IOException, InterruptedException {
        assertThat(launcher("list").code()).isEqualTo(2);
        Files.createDirectory(elsewhere.resolve("bibliography"));
        Files.writeString(elsewhere.resolve("bibliography/sources.yaml"), "references: [");
        Ended broken = launcher("list");
        assertThat(broken.code()).isEqualTo(3);
        assertThat(broken.err()).startsWith("bibliography/sources.yaml:1:");
    }
}
