package org.footing.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TextRoomTest {
    @TempDir
    Path folder;

    @Test
    void columnsCountCodePointsAndAllThreeLineEndsCount() {
        SourceText text = new SourceText("f", "a\r\n𠮷b\rc\nd");
        assertThat(text.locate(text.content().indexOf('b'))).hasToString("f:2:2");
        assertThat(text.locate(text.content().indexOf('c'))).hasToString("f:3:1");
        assertThat(text.locate(text.content().length())).hasToString("f:4:2");
    }

    @Test
    void aFileThatIsNotUtf8SaysWhichByteAndWhere() throws IOException {
        Path file = folder.resolve("x.yaml");
        Files.write(file, new byte[] {'a', '\n', (byte) 0xd0, (byte) 0xa1, (byte) 0xff, 'b'});
        assertThatThrownBy(() -> TextFile.read(file, "x.yaml"))
                .isInstanceOf(InputException.class)
                .hasMessage("x.yaml:2:2: error: not UTF-8: byte 0xff; save the file as UTF-8, for example with iconv");
    }

    @Test
    void aCutOffCharacterAtTheEndIsNotUtf8() throws IOException {
        Path file = folder.resolve("x.yaml");
        Files.write(file, new byte[] {'a', (byte) 0xd0});
        assertThatThrownBy(() -> TextFile.read(file, "x.yaml")).hasMessageContaining("x.yaml:1:2: error: not UTF-8");
    }

    @Test
    void aMissingFileIsNamed() {
        assertThatThrownBy(() -> TextFile.read(folder.resolve("no"), "no"))
                .hasMessage("no: error: there is no such file; check the path, or create the file");
    }

    @Test
    void aWrittenFileKeepsItsPermissionsAndLeavesNoOtherFile() throws IOException {
        Path file = folder.resolve("sources.yaml");
        AtomicFile.write(file, "one\n");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r-----"));
        AtomicFile.write(file, "二\n");
        assertThat(file).usingCharset(StandardCharsets.UTF_8).hasContent("二\n");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-r-----");
        try (var files = Files.list(folder)) {
            assertThat(files).containsExactly(file);
        }
    }

    @Test
    void aLinkToAFileStaysALink() throws IOException {
        Path file = Files.writeString(folder.resolve("real.yaml"), "old");
        Path link = Files.createSymbolicLink(folder.resolve("link.yaml"), file);
        AtomicFile.write(link, "new");
        assertThat(Files.isSymbolicLink(link)).isTrue();
        assertThat(file).usingCharset(StandardCharsets.UTF_8).hasContent("new");
    }

    @Test
    void aPipeIsWrittenToAndStaysOne() throws IOException, InterruptedException {
        Path pipe = folder.resolve("pipe");
        boolean made = false;
        try {
            made = new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor() == 0;
        } catch (IOException e) {
            Assumptions.abort("no mkfifo on this system: " + e.getMessage());
        }
        Assumptions.assumeTrue(made, "mkfifo made no pipe");
        Process reader = new ProcessBuilder("cat", pipe.toString()).start();
        AtomicFile.write(pipe, "二\n");
        assertThat(new String(reader.getInputStream().readAllBytes(), StandardCharsets.UTF_8))
                .isEqualTo("二\n");
        assertThat(Files.isRegularFile(pipe)).isFalse();
        assertThat(Files.exists(pipe)).isTrue();
    }

    @Test
    void japaneseTakesTwoColumnsAndStressMarksNone() {
        assertThat(DisplayWidth.of("日本外交文書")).isEqualTo(12);
        assertThat(DisplayWidth.of("Ио́ффе")).isEqualTo(5);
        assertThat(DisplayWidth.of("（1922）")).isEqualTo(8);
        assertThat(DisplayWidth.fit("日本外交文書", 7)).isEqualTo("日本外…");
        assertThat(DisplayWidth.fit("Там же", 6)).isEqualTo("Там же");
        assertThat(DisplayWidth.pad("頁", 4)).isEqualTo("頁  ");
    }

    @Test
    void linesBreakAtSpacesAndBetweenWideCharactersButNotBeforeAStop() {
        assertThat(Wrap.lines("one two three", 7, "  ")).isEqualTo("one two\n  three");
        assertThat(Wrap.lines("原暉之「統合」、頁。", 10, "")).isEqualTo("原暉之「統\n合」、頁。");
        assertThat(Wrap.lines("a-word-that-is-too-long b", 5, " ")).isEqualTo("a-word-that-is-too-long\n b");
    }

    @Test
    void aMisspeltWordFindsItsNeighbourAndAStrangeOneNone() {
        List<String> words = List.of("show", "styles", "check");
        assertThat(Similar.to("shwo", words)).isEqualTo("show");
        assertThat(Similar.to("CHECK", words)).isEqualTo("check");
        assertThat(Similar.to("bibliography", words)).isNull();
    }
}
