package org.footing.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code footing check --fix}: what is safe to put right in a draft is put right, and nothing else. */
class CheckFixTest {
    private static final String DRAFT = """
            They came in 1918-1922.<sup>1</sup> It was Адо́льф who wrote.<sup>2</sup>

            Later they left.<sup>3</sup>

            ---

            <sup>1</sup> John Smith, A Made-up Book about Rivers, London: Quay Press, 2001, pp. 5-9.

            <sup>2</sup> Ibid, p. 7.

            <sup>3</sup> ГАРФ Ф. 17. оп.1. д.5. л.4-6.
            """;

    private static final String MENDED = """
            They came in 1918–1922.<sup>1</sup> It was Адольф who wrote.<sup>2</sup>

            Later they left.<sup>3</sup>

            ---

            <sup>1</sup> John Smith, A Made-up Book about Rivers, London: Quay Press, 2001, pp. 5–9.

            <sup>2</sup> Ibid., p. 7.

            <sup>3</sup> ГАРФ. Ф. 17. Оп. 1. Д. 5. Л. 4–6.
            """;

    @TempDir
    Path folder;

    private Path draft;

    @BeforeEach
    void aDraft() throws IOException {
        Path library = Files.createDirectory(folder.resolve("bibliography"));
        Files.writeString(library.resolve("sources.yaml"), "references: []\n");
        draft = Files.writeString(folder.resolve("draft.md"), DRAFT);
    }

    @Test
    void the_lines_are_shown_first_and_nothing_is_written() throws IOException {
        Run run = Run.in(folder, "check", "draft.md", "--fix", "--dry-run", "--allow-empty");
        assertThat(run.out())
                .contains("@@ line 9 @@")
                .contains("-<sup>2</sup> Ibid, p. 7.\n+<sup>2</sup> Ibid., p. 7.\n");
        assertThat(run.err()).contains("draft.md: 5 places would be put right");
        assertThat(Files.readString(draft)).isEqualTo(DRAFT);
    }

    @Test
    void what_is_safe_is_put_right_and_the_rest_of_the_draft_stays() throws IOException {
        Run run = Run.in(folder, "check", "draft.md", "--fix", "--allow-empty");
        assertThat(run.err()).contains("draft.md: 5 places put right");
        assertThat(Files.readString(draft)).isEqualTo(MENDED);
        assertThat(Run.in(folder, "check", "draft.md", "--fix", "--allow-empty").err())
                .doesNotContain("put right");
    }

    @Test
    void a_rehearsal_of_nothing_is_refused() {
        Run run = Run.in(folder, "check", "draft.md", "--dry-run");
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("--fix --dry-run");
    }
}
