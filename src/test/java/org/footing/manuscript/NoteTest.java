package org.footing.manuscript;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.footing.document.Block;
import org.footing.document.CitationMode;
import org.footing.document.TextNode;
import org.junit.jupiter.api.Test;

class NoteTest {
    @Test
    void notes_are_numbered_by_their_first_reference() {
        Manuscript paper = Reading.of("One[^b]. Two[^a]. Three[^b].\n\n[^a]: A\n[^b]: B\n");

        assertThat(paper.notes()).extracting(Note::label).containsExactly("b", "a");
        assertThat(paper.notes()).extracting(Note::number).containsExactly(1, 2);
        assertThat(paper.notes().get(0).references()).hasSize(2);
        assertThat(Reading.at(paper, paper.notes().get(0).references().get(1).span()))
                .isEqualTo("[^b]");
        assertThat(paper.problems()).isEmpty();
    }

    @Test
    void a_note_mixes_prose_and_citations_over_paragraphs() {
        Manuscript paper = Reading.of("Text.[^1]\n\n[^1]: *See* [@a, л. 5].\n\n    More; cf. @b.\n\nAfter.\n");

        Note note = paper.notes().get(0);
        assertThat(note.citations()).hasSize(2);
        assertThat(note.citations().get(0).citations().get(0).key()).isEqualTo("a");
        assertThat(note.citations().get(1).citations().get(0).mode()).isEqualTo(CitationMode.AUTHOR_IN_TEXT);
        assertThat(note.text()).isEqualTo("See.\nMore; cf. @b.");
        assertThat(((Block.Text) note.blocks().get(0)).content().get(0)).isInstanceOf(TextNode.Styled.class);
        assertThat(Reading.at(paper, note.span())).startsWith("[^1]:").endsWith("cf. @b.");
        assertThat(paper.paragraphs()).hasSize(2);
        assertThat(paper.citations()).isEmpty();
    }

    @Test
    void an_inline_note_is_a_note_with_a_label_of_its_own() {
        Manuscript paper = Reading.of("One[^x]. Two^[See [@a, p. 3] and *more*.] too.\n\n[^x]: X\n");

        Note note = paper.notes().get(1);
        assertThat(note.label()).isEqualTo("^1");
        assertThat(note.number()).isEqualTo(2);
        assertThat(note.citations()).hasSize(1);
        assertThat(note.text()).isEqualTo("See and more.");
        assertThat(Reading.at(paper, note.span())).isEqualTo("^[See [@a, p. 3] and *more*.]");
        assertThat(paper.paragraphs().get(0).sentences().get(1).text()).isEqualTo("Two too.");
        assertThat(paper.citations()).isEmpty();
    }

    @Test
    void faults_of_notes_are_told_with_their_place() {
        Manuscript paper = Reading.of(
                "One[^none]. Two[^a]^[outer ^[inner] and [^a]].\n\n[^a]: A[^b]\n[^b]: B\n[^a]: again\n[^c]:\n");

        assertThat(paper.problems())
                .extracting(problem ->
                        problem.kind() + " " + Reading.at(paper, problem.span()).strip())
                .containsExactlyInAnyOrder(
                        "UNDEFINED_NOTE [^none]",
                        "NESTED_NOTE ^[inner]",
                        "NESTED_NOTE [^a]",
                        "NESTED_NOTE [^b]",
                        "UNUSED_NOTE [^b]: B",
                        "DUPLICATE_NOTE [^a]: again",
                        "EMPTY_NOTE [^c]:",
                        "UNUSED_NOTE [^c]:");
        assertThat(paper.unusedNotes()).extracting(Note::label).containsExactly("b", "c");
    }

    @Test
    void a_call_may_stand_in_a_heading_a_list_and_a_quotation() {
        Manuscript paper = Reading.of("# H[^1]\n\n> Q[^2]\n\n1. L[^3]\n\n[^3]: c\n[^2]: b\n[^1]: a\n");

        assertThat(paper.notes()).extracting(Note::label).isEqualTo(List.of("1", "2", "3"));
        assertThat(paper.sections().get(1).title()).isEqualTo("H");
    }

    @Test
    void a_long_note_keeps_code_and_lists() {
        Manuscript paper = Reading.of("Text.[^1]\n\n[^1]: A\n\n    - b [@c]\n\n    ```\n    @code\n    ```\n");

        assertThat(paper.notes().get(0).blocks())
                .extracting(block -> block.getClass().getSimpleName())
                .containsExactly("Text", "Listing", "Code");
        assertThat(paper.notes().get(0).text()).isEqualTo("A\nb\n@code");
    }
}
