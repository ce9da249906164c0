package org.footing.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Sources that a draft brings itself. */
class DraftSourcesTest {
    @TempDir
    Path folder;

    @BeforeEach
    void library() throws IOException {
        Path library = Files.createDirectory(folder.resolve("bibliography"));
        Files.writeString(library.resolve("footing.yaml"), "style: apa\nlanguage: en\n");
        Files.writeString(library.resolve("sources.yaml"), "[]\n");
    }

    private Run run(String... args) {
        return Run.in(folder, args);
    }

    @Test
    void references_and_bibliographies_of_the_metadata_are_cited_without_an_import() throws IOException {
        Files.writeString(folder.resolve("x.bib"), "@book{knuth, author={Donald Knuth}, title={The Art}, year=1970}\n");
        Files.writeString(folder.resolve("draft.md"), """
                ---
                references:
                - id: doe2000
                  type: book
                  title: A book
                  author:
                  - family: Doe
                    given: Jane
                  issued: 2000
                bibliography: x.bib
                ---

                See [@doe2000, p. 5] and [@knuth].
                """);

        Run run = run("render", "draft.md", "--to", "text");
        assertThat(run.err()).isEmpty();
        assertThat(run.out())
                .startsWith("See (Doe, 2000, p. 5) and (Knuth, 1970).")
                .contains("Doe, J. (2000). A book.");
        assertThat(run("import", "draft.md").out()).isEqualTo("doe2000\nknuth\n");
        assertThat(Files.readString(folder.resolve("bibliography/sources.yaml")))
                .contains("doe2000", "knuth");
    }

    @Test
    void a_bibliography_that_is_not_there_is_told() throws IOException {
        Files.writeString(folder.resolve("draft.md"), "---\nbibliography: none.bib\n---\n\n[@a]\n");

        Run run = run("render", "draft.md");
        assertThat(run.code()).isEqualTo(3);
        assertThat(run.err()).contains("there is no bibliography none.bib");
    }

    @Test
    void fields_of_a_word_processor_are_cited_and_can_be_imported() throws IOException {
        Path draft = Path.of(System.getProperty("basedir", ""))
                .resolve("../shared/corpus/docx/zotero_citations.docx")
                .toAbsolutePath();
        assumeThat(Files.exists(draft))
                .as("the corpus stands beside the project")
                .isTrue();

        Run run = run("render", draft.toString(), "--to", "text");
        assertThat(run.err()).isEmpty();
        assertThat(run.out())
                .contains("(Smith et al., 2013)", "(Boer et al., 2016; Smith et al., 2013)", "Clement, A. C.");
        assertThat(run("import", draft.toString()).out()).isEqualTo("smith2013\nboer2016\nbellomo2016\n");
    }
}
