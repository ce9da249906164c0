package org.footing.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.footing.document.formats.DraftFormats;
import org.footing.manuscript.Manuscript;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What an editor marks in the words and signs of a draft and its printed notes, rule by rule. */
class DraftTextRulesTest {
    private static final Set<RuleId> RULES =
            new TreeSet<>(RuleId.ALL.subList(RuleId.ALL.indexOf(RuleId.STRESS_MARK), RuleId.ALL.size()));

    /** A draft with these printed notes. */
    private static String notes(String... notes) {
        StringBuilder text = new StringBuilder();
        StringBuilder printed = new StringBuilder("---\n\n");
        for (int i = 0; i < notes.length; i++) {
            text.append("A sentence stands here.<sup>").append(i + 1).append("</sup>\n\n");
            printed.append("<sup>")
                    .append(i + 1)
                    .append("</sup> ")
                    .append(notes[i])
                    .append("\n\n");
        }
        return text + printed.toString();
    }

    private static List<String> found(String draft) {
        List<String> found = new ArrayList<>();
        Manuscript manuscript =
                Manuscript.of(DraftFormats.read(draft.getBytes(StandardCharsets.UTF_8), "paper.md", "", Path.of("")));
        for (Finding finding : TestPaper.none().and(manuscript).check().findings()) {
            if (RULES.contains(finding.rule()) || finding.rule() == RuleId.HYPHEN_RANGE) {
                found.add(finding.rule().id() + ": " + finding.suggestion());
            }
        }
        return found;
    }

    private static final String BOOK = "John Smith, A Made-up Book about Rivers, London: Quay Press, 2001, p. 5.";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Адо́льф Ио́ффе приехал. | stress-mark: write Адольф Иоффе",
                "Приехал А л е к с а н д р Краснов. | letter-spacing: write Александр",
                "In 1918-1922 it was so. | hyphen-range: write 1918–1922",
                "Так было в 1920–1922 г. и позже. | abbreviated-word: write 1920–1922 гг.",
            })
    void the_running_text(String sentence, String expected) {
        assertThat(found(sentence + "\n")).containsExactly(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Иванов И. Книга о реках. М., 2001. Т.1. | missing-space: write Т. 1",
                "Smith et al, A Made-up Book about Rivers, London, 2001. | abbreviated-word: write et al.",
                "ГАРФ Ф. 17. оп.1. д.5. л.4-6. | archival-form: write ГАРФ. Ф. 17. Оп. 1. Д. 5. Л. 4–6.",
                "『外務史料』(Documents of the Ministry), 1921, p. 5. | missing-space: set a space before (",
                "Река-Берег. Т. 1. С. 2. | short-first: give the source in full where it is cited first",
            })
    void a_printed_note(String note, String expected) {
        assertThat(found(notes(BOOK, note))).contains(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Ibid, p. 7. | repeat-word: write Ibid.,",
                "Ibid p. 7. | repeat-word: write Ibid.",
            })
    void a_repeat_word_is_written_as_it_should_be(String note, String expected) {
        assertThat(found(notes(BOOK, note))).containsExactly(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Ibid.", "Ibid., p. 7.", "ibid., p. 7."})
    void a_repeat_word_that_is_right_is_left_alone(String note) {
        assertThat(found(notes(BOOK, note))).isEmpty();
    }

    @Test
    void a_file_has_no_pages_and_what_repeats_the_doubtful_note_is_not_told_again() {
        assertThat(found(notes("РГАСПИ. Ф. 1. Оп. 2. Д. 3. Л. 4.", "Ibid., p. 5.", "Ibid., p. 6.")))
                .containsExactly("repeat-antecedent: cite the source that is meant");
    }

    @Test
    void the_first_note_repeats_nothing() {
        assertThat(found(notes("Ibid., p. 5.", BOOK))).containsExactly("repeat-antecedent: cite the source itself");
    }

    @Test
    void a_note_of_several_sources_is_not_repeated_by_one_word() {
        String two = BOOK.replace("p. 5.", "p. 5; ")
                + "Ann Gray, Another Made-up Book about Lakes, Oxford: Quay Press, 2003, p. 9.";
        assertThat(found(notes(two, "Ibid., p. 5."))).containsExactly("repeat-antecedent: name the one that is meant");
        String places = "Ann Gray, Another Made-up Book about Lakes, Amsterdam; New York; Oxford: Quay Press, 2003.";
        assertThat(found(notes(places, "Ibid., p. 5."))).isEmpty();
    }

    @Test
    void one_source_has_one_title_and_a_short_title_is_none() {
        String first = "John Smith, “The Long River and the Fisheries of the North,” Quay Review 3, 2001.";
        assertThat(found(notes(first, "Smith, “The Long River and Fisheries in the North,” p. 5.")))
                .containsExactly("two-titles: give one source one title");
        assertThat(found(notes(first, "Smith, “The Long River,” p. 5."))).isEmpty();
    }

    @Test
    void a_quotation_has_a_note_in_its_paragraph() {
        String note = "\n---\n\n<sup>1</sup> " + BOOK + "\n";
        assertThat(found("He said that “the river is frozen over now.” It was so.\n\nThen it thawed.<sup>1</sup>\n"
                        + note))
                .containsExactly("unnoted-quotation: say where it stands");
        assertThat(found("He said that “the river is frozen over now.” It was so.<sup>1</sup>\n" + note))
                .isEmpty();
        assertThat(found("They called it “thin ice” in those days.\n\nThen it thawed.<sup>1</sup>\n" + note))
                .isEmpty();
    }

    @Test
    void a_name_heard_in_japanese_is_known_again() {
        String text = "It was Karakhan who wrote. Then Karakhan left, and on that day Callahan sent a letter.\n";
        assertThat(found(text)).containsExactly("two-spellings: write Karakhan, if it is the same");
    }

    @Test
    void words_that_are_inflected_are_not_two_names() {
        assertThat(
                        found(
                                "The Russian and the Russians, in Moscow a Muscovite, the German and Germany, Japan and Japanese.\n"))
                .isEmpty();
    }

    @Test
    void a_gloss_says_the_name_beside_it() {
        assertThat(found("They met Georgiy Chicherin (Георгий Васильевич Чичерин) and Petrov (Сидоров).\n"))
                .containsExactly("gloss: compare the two names");
    }

    @Test
    void marks_are_of_one_kind() {
        assertThat(found("He said “yes” and “no” and “so.”\n\nShe said \"perhaps.\"\n"))
                .containsExactly("mixed-marks: set all of them alike");
        assertThat(found("He said “yes.” She “no.” They “so.” We “oh.” I said “ah”.\n"))
                .containsExactly("mixed-marks: write .”");
    }

    @Test
    void numbers_of_notes_are_in_their_order() {
        assertThat(found("One.<sup>1</sup> Two.<sup>2</sup> Four.<sup>4</sup>\n\n---\n\n<sup>1</sup> " + BOOK
                        + "\n\n<sup>2</sup> Ibid.\n\n<sup>4</sup> Ibid., p. 9.\n"))
                .containsExactly("note-number: number the notes anew");
    }

    /** What an editor would mark in a real paper, where it stands beside the project; skipped without it. */
    @Test
    void a_real_paper_is_marked_as_an_editor_marks_it() {
        Path paper = Path.of(System.getProperty("basedir", ""))
                .toAbsolutePath()
                .resolve("../shared/paper/far-eastern-republic.md")
                .normalize();
        Assumptions.assumeTrue(Files.exists(paper), "no paper beside the project");
        List<String> told = new ArrayList<>();
        for (Finding finding : TestPaper.none()
                .and(Manuscript.of(DraftFormats.read(paper)))
                .check()
                .findings()) {
            if (RULES.contains(finding.rule())
                    || finding.rule() == RuleId.HYPHEN_RANGE
                    || finding.rule() == RuleId.MIXED_SCRIPT) {
                told.add(finding.location().line() + " " + finding.rule().id());
            }
        }
        assertThat(told)
                .contains(
                        "10 unnoted-quotation",
                        "30 hyphen-range",
                        "30 two-spellings",
                        "32 abbreviated-word",
                        "36 unnoted-quotation",
                        "52 letter-spacing",
                        "78 abbreviated-word",
                        "80 mixed-script",
                        "80 two-titles",
                        "84 repeat-word",
                        "106 archival-form",
                        "106 note-end",
                        "108 repeat-word",
                        "124 missing-space",
                        "124 note-end",
                        "126 two-titles",
                        "146 short-first",
                        "158 two-spellings",
                        "162 two-spellings",
                        "172 archival-form",
                        "176 gloss",
                        "178 stress-mark",
                        "184 repeat-antecedent",
                        "184 repeat-language",
                        "188 missing-space",
                        "198 mixed-marks",
                        "208 two-spellings");
        assertThat(told).hasSizeLessThan(85);
    }
}
