package org.footing.manuscript;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.footing.document.Citation;
import org.footing.document.CitationCluster;
import org.footing.document.DocumentProblem;
import org.footing.document.ProblemKind;
import org.footing.document.markdown.MarkdownReader;
import org.footing.text.TextFile;
import org.junit.jupiter.api.Test;

/** Papers that others wrote in pandoc's Markdown. They stand beside the project, not in it. */
class PublishedPaperTest {
    private static Manuscript paper(String name) {
        Path file = Path.of("..", "shared", "corpus", name, "paper.md");
        assumeTrue(Files.exists(file), "skipped: " + file + " is not there");
        return Manuscript.of(MarkdownReader.read(TextFile.read(file)));
    }

    private static List<String> keys(Manuscript paper) {
        List<String> keys = new ArrayList<>();
        for (CitationCluster cluster : paper.citations()) {
            for (Citation citation : cluster.citations()) {
                keys.add(citation.key());
            }
        }
        return keys;
    }

    @Test
    void a_paper_is_read_whole() {
        Manuscript paper = paper("castro");

        assertThat(paper.metadata().authors()).hasSize(9).startsWith("Ann Almgren");
        assertThat(paper.sections()).extracting(Section::title).contains("Summary", "Statement of Need", "References");
        assertThat(keys(paper)).hasSize(18).contains("maestroex", "castro_sdc", "ctu");
        assertThat(paper.problems()).isEmpty();
    }

    @Test
    void a_key_without_its_sign_in_a_published_paper_is_found() {
        Manuscript paper = paper("fastpli");

        assertThat(paper.problems()).hasSize(1);
        DocumentProblem problem = paper.problems().get(0);
        assertThat(problem.kind()).isEqualTo(ProblemKind.MALFORMED_CITATION);
        assertThat(paper.source().locate(problem.span()).line()).isEqualTo(46);
    }

    /** The digest of the paper in this repository: 31 notes, numbered as their labels say. */
    @Test
    void the_notes_of_the_digest_are_in_order() {
        Manuscript paper = Manuscript.of(MarkdownReader.read(TextFile.read(Path.of("bibliography", "paper.md"))));

        assertThat(paper.notes()).hasSize(31);
        for (Note note : paper.notes()) {
            assertThat(note.label()).isEqualTo(Integer.toString(note.number()));
            assertThat(note.blocks()).isNotEmpty();
        }
        assertThat(paper.problems()).isEmpty();
        assertThat(paper.claims()).hasSizeGreaterThanOrEqualTo(45);
    }
}
