package org.footing.document.formats;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.footing.manuscript.Manuscript;
import org.footing.manuscript.NoteReference;
import org.footing.manuscript.Paragraph;
import org.footing.manuscript.Section;
import org.footing.manuscript.Sentence;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** One draft in many formats reads as one manuscript. */
class SameDraftTest {
    private static final Path DRAFTS = Path.of(System.getProperty("basedir", ""), "src/test/resources/drafts");

    private static Manuscript read(String file) {
        return Manuscript.of(DraftFormats.read(DRAFTS.resolve(file)));
    }

    /** Sentences under their sections, with the labels of their notes. */
    private static List<String> sentences(Manuscript manuscript) {
        List<String> all = new ArrayList<>();
        for (Paragraph paragraph : manuscript.paragraphs()) {
            for (Sentence sentence : paragraph.sentences()) {
                StringBuilder line = new StringBuilder(paragraph.section().title());
                line.append(" | ").append(sentence.text().replace('\u00A0', ' '));
                for (NoteReference note : sentence.notes()) {
                    line.append(" [").append(note.number()).append(']');
                }
                // Word processors print the title and the author as paragraphs.
                if (!paragraph.section().title().isEmpty()
                        && paragraph.section().level() > 0) {
                    all.add(line.toString());
                }
            }
        }
        return all;
    }

    private static List<String> notes(Manuscript manuscript) {
        List<String> notes = new ArrayList<>();
        manuscript
                .notes()
                .forEach(note -> notes.add(
                        note.number() + " " + note.text().replace('\n', ' ').replace('\u00A0', ' ')));
        return notes;
    }

    @ParameterizedTest
    @ValueSource(strings = {"council-printed.md", "council.docx", "council.odt", "council.html", "council.tex"})
    void every_format_gives_the_same_sentences_and_notes(String file) {
        Manuscript expected = read("council.md");
        Manuscript manuscript = read(file);

        List<String> sentences = sentences(manuscript);
        sentences.removeIf(line -> line.startsWith("The council at Chita |"));
        assertThat(sentences).isEqualTo(sentences(expected));
        assertThat(notes(manuscript)).isEqualTo(notes(expected));
        assertThat(manuscript.problems()).isEmpty();
        assertThat(manuscript.metadata().title()).isEqualTo("The council at Chita");
    }

    @Test
    void the_draft_itself_is_read_whole() {
        Manuscript manuscript = read("council.md");

        assertThat(manuscript.sections())
                .extracting(Section::title)
                .containsExactly("", "The council", "What it wanted");
        assertThat(notes(manuscript))
                .containsExactly(
                        "1 Smith, The Far East, p. 12.",
                        "2 Иванов П. И. Речи. Чита, 1921. С. 5–7.",
                        "3 山田太郎『会議』東京、1922年、3頁。",
                        "4 Ibid., p. 14.",
                        "5 Smith, The Far East, p. 15. See also the protocols. They are in two volumes.",
                        "6 Там же. С. 8.");
        assertThat(sentences(manuscript).get(0))
                .isEqualTo("The council | The council met in May 1921 and sat for ten days. [1]");
    }
}
