package org.footing.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InitCommandTest {
    @TempDir
    Path folder;

    @Test
    void a_draft_and_its_bibliography_become_a_library_that_reports() throws IOException {
        Files.writeString(folder.resolve("x.bib"), "@book{knuth, author={Donald Knuth}, title={The Art}, year=1970}\n");
        Files.writeString(
                folder.resolve("draft.md"),
                "---\nlang: ru\n---\n\nВ 1920 г. совет собрался.[^1]\n\n[^1]: [@knuth, с. 5].\n");

        Run init = Run.in(folder, "init", "--from", "draft.md", "--bib", "x.bib");
        assertThat(init.code()).isZero();
        assertThat(init.out()).contains("with 1 source", "1 notes", "footing claims extract");
        assertThat(Files.readString(folder.resolve("bibliography/footing.yaml")))
                .contains("style: gost-r-7-0-5-2008-footnotes", "language: ru", "manuscript: ../draft.md");
        assertThat(Run.in(folder, "claims", "extract", "--write").code()).isZero();
        assertThat(Run.in(folder, "report").out()).contains("В 1920 г. совет собрался.", "Knuth");
    }

    @Test
    void nothing_that_is_there_is_overwritten() {
        assertThat(Run.in(folder, "init").code()).isZero();
        Run again = Run.in(folder, "init");
        assertThat(again.code()).isEqualTo(2);
        assertThat(again.err()).contains("already");
        assertThat(Run.in(folder, "list").code()).isZero();
    }

    @Test
    void a_draft_that_cannot_be_read_leaves_no_library() {
        assertThat(Run.in(folder, "init", "--draft", "none.docx").code()).isEqualTo(3);
        assertThat(Files.exists(folder.resolve("bibliography"))).isFalse();
    }
}
