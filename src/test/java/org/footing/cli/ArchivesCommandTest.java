package org.footing.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ArchivesCommandTest {
    @TempDir
    Path folder;

    @BeforeEach
    void write() throws IOException {
        Path library = Files.createDirectory(folder.resolve("bibliography"));
        Files.writeString(library.resolve("sources.yaml"), """
                references:
                - {id: garf, type: collection, language: ru, archival: {repository: {name: ГАРФ}, fond: Р-6761, opis: 1, delo: 555}}
                """);
    }

    private Run archives(String manuscript, String... more) throws IOException {
        Files.writeString(folder.resolve("paper.md"), manuscript);
        String[] arguments = new String[more.length + 2];
        arguments[0] = "archives";
        arguments[1] = "paper.md";
        System.arraycopy(more, 0, arguments, 2, more.length);
        return Run.in(folder, arguments);
    }

    @Test
    void keys_that_the_library_does_not_have_are_told_with_their_places() throws IOException {
        Run run = archives("A.[^1] B.[^2]\n\n[^1]: [@garf, л. 3].\n\n[^2]: See [@gafr; @absent].\n");
        assertThat(run.out()).contains("ГАРФ");
        assertThat(run.err().lines()).hasSize(2);
        assertThat(run.err())
                .contains(
                        "paper.md:5:13: error: no source `gafr` in the library; did you mean garf?",
                        "paper.md:5:20: error: no source `absent` in the library; add it to the library, or correct the key");
        assertThat(run.code()).isEqualTo(1);
    }

    @Test
    void all_archives_of_a_library_depend_on_no_manuscript() throws IOException {
        Run run = archives("A.[^1]\n\n[^1]: [@absent].\n", "--all");
        assertThat(run.err()).isEmpty();
        assertThat(run.code()).isZero();
    }

    @Test
    void a_manuscript_whose_keys_are_all_known_is_clean() throws IOException {
        Run run = archives("A.[^1]\n\n[^1]: [@garf].\n");
        assertThat(run.err()).isEmpty();
        assertThat(run.code()).isZero();
    }
}
