package org.footing.document.printed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.footing.document.formats.DraftFormats;
import org.footing.document.markdown.MarkdownReader;
import org.footing.manuscript.Manuscript;
import org.footing.manuscript.Note;
import org.footing.manuscript.NoteReference;
import org.footing.manuscript.Paragraph;
import org.footing.manuscript.Sentence;
import org.footing.text.SourceText;
import org.junit.jupiter.api.Test;

class PrintedNotesTest {
    private static Manuscript read(String draft) {
        return Manuscript.of(PrintedNotes.recognise(MarkdownReader.read(new SourceText("draft.md", draft))));
    }

    /** Each noted sentence, with the labels of its notes. */
    private static List<String> noted(Manuscript manuscript) {
        List<String> noted = new ArrayList<>();
        for (Paragraph paragraph : manuscript.paragraphs()) {
            for (Sentence sentence : paragraph.sentences()) {
                if (sentence.isNoted()) {
                    StringBuilder line = new StringBuilder(sentence.text());
                    for (NoteReference reference : sentence.notes()) {
                        line.append(" [").append(reference.label()).append(']');
                    }
                    noted.add(line.toString());
                }
            }
        }
        return noted;
    }

    private static List<String> notes(Manuscript manuscript) {
        List<String> notes = new ArrayList<>();
        for (Note note : manuscript.notes()) {
            notes.add(note.label() + " " + note.text());
        }
        return notes;
    }

    @Test
    void a_raised_number_calls_the_paragraph_that_starts_with_it() {
        Manuscript manuscript = read(
                "The envoys met.<sup>1</sup> They left.<sup>2</sup>\n\n<sup>1</sup> Smith, p. 3.\n\n<sup>2</sup> Ibid.\n");

        assertThat(noted(manuscript)).containsExactly("The envoys met. [1]", "They left. [2]");
        assertThat(notes(manuscript)).containsExactly("1 Smith, p. 3.", "2 Ibid.");
        assertThat(manuscript.problems()).isEmpty();
    }

    @Test
    void notes_in_brackets_raised_digits_and_parentheses_are_notes_too() {
        assertThat(notes(read(
                        "Собрались.[1] Уехали.[2] Молчали.[3]\n\n[1] Иванов, с. 5.\n[2] Там же.\n[3] Там же, с. 7.\n")))
                .containsExactly("1 Иванов, с. 5.", "2 Там же.", "3 Там же, с. 7.");
        assertThat(notes(read("会議が開かれた。¹ 代表は去った。²\n\n¹ 原『論文』3頁。\n² 同上、5頁。\n")))
                .containsExactly("1 原『論文』3頁。", "2 同上、5頁。");
        assertThat(notes(read("会議が開かれた（1）。代表は去った（2）。誰も（3）。\n\n（1）原、3頁。\n\n（2）同上。\n\n（3）前掲書。\n")))
                .containsExactly("1 原、3頁。", "2 同上。", "3 前掲書。");
    }

    @Test
    void a_numbered_list_under_a_heading_for_notes_holds_them() {
        Manuscript manuscript =
                read("# I\n\nOne.<sup>1</sup> Two.<sup>2</sup>\n\n# Примечания\n\n1. Первое.\n2. Второе.\n");

        assertThat(notes(manuscript)).containsExactly("1 Первое.", "2 Второе.");
        assertThat(manuscript.sections()).extracting(section -> section.title()).containsExactly("", "I");
    }

    @Test
    void a_numbered_list_that_ends_a_draft_holds_its_notes() {
        Manuscript manuscript = read("""
                Собрались[1]. Уехали[2]. Молчали[3].

                1. Иванов, с. 5.
                2. Там же.
                3. Там же, с. 7.
                """);

        assertThat(notes(manuscript)).containsExactly("1 Иванов, с. 5.", "2 Там же.", "3 Там же, с. 7.");
        assertThat(read("Sent to [1] and left.\n\n1. one\n2. two\n3. three\n").notes())
                .isEmpty();
    }

    @Test
    void a_sentence_that_runs_over_the_foot_of_a_page_is_one_sentence() {
        Manuscript manuscript = read("""
                The delegation that had been chosen in the autumn of that year left for the

                ---

                <sup>1</sup> A note.

                17

                capital on the ninth.<sup>1</sup> It rained.
                """);

        assertThat(noted(manuscript))
                .containsExactly(
                        "The delegation that had been chosen in the autumn of that year left for the capital on the ninth. [1]");
        assertThat(manuscript.paragraphs()).hasSize(1);
    }

    @Test
    void a_caption_or_a_table_between_the_halves_stays_and_parts_nothing() {
        Manuscript manuscript = read("""
                The delegation that had been chosen in the autumn of that year left for the

                <sup>1</sup> A note.

                Fig. 2 The route

                | a | b |
                |---|---|
                | 1 | 2 |

                capital.<sup>1</sup>
                """);

        assertThat(noted(manuscript).get(0)).endsWith("left for the capital. [1]");
        assertThat(manuscript.text()).contains("Fig. 2 The route");
    }

    @Test
    void running_heads_are_no_text() {
        StringBuilder draft = new StringBuilder();
        for (int page = 1; page <= 3; page++) {
            draft.append("JOURNAL OF FAR EASTERN STUDIES\n\nThe delegation of page ")
                    .append(page);
            draft.append(" that had been chosen in the autumn of that year went on and.<sup>")
                    .append(page);
            draft.append("</sup>\n\n<sup>")
                    .append(page)
                    .append("</sup> Note.\n\n")
                    .append(page + 100)
                    .append("\n\n");
        }
        Manuscript manuscript = read(draft.toString());

        assertThat(manuscript.text()).doesNotContain("JOURNAL").doesNotContain("101");
        assertThat(manuscript.notes()).hasSize(3);
    }

    @Test
    void numbers_that_start_anew_in_a_chapter_call_the_notes_of_their_chapter() {
        Manuscript manuscript = read("""
                # A

                One.<sup>1</sup> Two.<sup>2</sup>

                <sup>1</sup> a1

                <sup>2</sup> a2

                # B

                Three.<sup>1</sup> Four.<sup>2</sup>

                <sup>1</sup> b1

                <sup>2</sup> b2
                """);

        assertThat(noted(manuscript)).containsExactly("One. [1]", "Two. [2]", "Three. [2.1]", "Four. [2.2]");
        assertThat(notes(manuscript)).containsExactly("1 a1", "2 a2", "2.1 b1", "2.2 b2");
    }

    @Test
    void a_power_an_enumeration_and_a_year_are_no_calls() {
        Manuscript manuscript = read(
                "It had 10 km<sup>2</sup> and (1) woods, (2) fields [1920].<sup>1</sup>\n\n<sup>1</sup> A note.\n");

        assertThat(noted(manuscript)).containsExactly("It had 10 km2 and (1) woods, (2) fields [1920]. [1]");
        assertThat(read("See [1] and (2).\n").notes()).isEmpty();
    }

    @Test
    void a_text_without_a_call_and_a_call_without_a_text_are_told() {
        Manuscript manuscript = read(
                "One.<sup>1</sup> Two.<sup>2</sup> Three.<sup>3</sup>\n\n<sup>1</sup> a\n\n<sup>3</sup> c\n\n<sup>4</sup> d\n");

        assertThat(manuscript.problems())
                .extracting(problem -> problem.message())
                .containsExactly("note 2 is not defined", "nothing refers to note 4");
    }

    @Test
    void the_paper_that_footing_was_made_for_has_its_notes_in_their_places() {
        Path paper = Path.of(System.getProperty("basedir", "")).resolve("../shared/paper/far-eastern-republic.md");
        assumeThat(Files.exists(paper))
                .as("the paper stands beside the project")
                .isTrue();
        Manuscript manuscript = Manuscript.of(DraftFormats.read(paper));

        assertThat(manuscript.notes()).hasSize(31);
        assertThat(manuscript.unusedNotes()).isEmpty();
        assertThat(manuscript.problems()).isEmpty();
        assertThat(noted(manuscript)).hasSize(31);
        assertThat(manuscript.sections()).hasSize(8);
        for (Paragraph paragraph : manuscript.paragraphs()) {
            String last = paragraph.sentences().isEmpty()
                    ? "."
                    : paragraph
                            .sentences()
                            .get(paragraph.sentences().size() - 1)
                            .text();
            assertThat(last.length() < 100 || ".!?”\"".indexOf(last.charAt(last.length() - 1)) >= 0)
                    .as(last)
                    .isTrue();
        }
    }
}
