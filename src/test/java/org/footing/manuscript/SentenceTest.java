package org.footing.manuscript;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SentenceTest {
    /** The sentences are parted by {@code |}. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "The council met. |It voted.",
                "Mr. J. F. Smith of St. Louis came. |He left at 5 p.m. on Monday.",
                "It sat in the U.S. for a year. |It left.",
                "They lived in the U.S. |The council met.",
                "See vol. 2, pp. 3–5, of the ed. by Prof. Hara.",
                "The price was 1.5 roubles. |Prices rose.",
                "“Really?” he asked. |“Yes.” |Then he left.",
                "What a day! |And what a night! |They slept.",
                "He said (it was late. Very late.) that they should go. |They went.",
                "Wait... |They did not. |They went… and came back.",
                "Nicholas II. |The end of vol. 3.",
                "Apples, pears, etc. were sold. |Apples, pears, etc. |The market closed.",
                "В 1920 г. Ленин писал В. И. Иванову. |Ответа не было.",
                "Совет собрался 12 мая 1921 г. |В Чите было тихо.",
                "См. ф. 144, оп. 1, д. 5, л. 46–47 об. у М. Н. Тухачевского.",
                "«Это конец!» — сказал он. |Никто не ответил.",
                "В 1920–1922 гг. там жило 5 тыс. чел. в трёх районах. |Потом они ушли.",
                "Т. е. он ушёл. |Так было, т. к. он устал, и т. д. и т. п.",
                "会議は開かれた。|彼は来た。",
                "彼は「来た。見た。勝った。」と述べた。|皆は黙った。",
                "「来た。」|次の日、彼は去った。",
                "会議（五月。チタ。）は終わった！|本当か？|本当だ。",
                "大正10年5月12日。|会議は終わった。",
            })
    void prose_is_parted_where_a_reader_parts_it(String marked) {
        String[] expected = marked.split("\\|", -1);
        for (int i = 0; i < expected.length; i++) {
            expected[i] = expected[i].strip();
        }

        assertThat(Reading.sentences(marked.replace("|", ""))).containsExactly(expected);
    }

    @Test
    void notes_and_citations_after_the_stop_belong_to_the_sentence_before() {
        Manuscript paper =
                Reading.of("It met.[^1] It voted. [@a, p. 3] It left[^2].\n\n会議。[^1]終わり[@b]。\n\n[^1]: A\n[^2]: B\n");

        assertThat(paper.paragraphs().get(0).sentences())
                .extracting(s ->
                        s.text() + " " + s.notes().size() + " " + s.citations().size())
                .containsExactly("It met. 1 0", "It voted. 0 1", "It left. 1 0");
        assertThat(paper.paragraphs().get(1).sentences())
                .extracting(s ->
                        s.text() + " " + s.notes().size() + " " + s.citations().size())
                .containsExactly("会議。 1 0", "終わり。 0 1");
    }

    @Test
    void markup_is_no_part_of_the_words() {
        assertThat(
                        Reading.sentences(
                                "The *council* **met** in `Chita` &amp; <b>voted</b> on [it](u)\\* 2\\*3 [@a]; snake_case ~~x~~ stays &mdash; ok."))
                .containsExactly("The council met in Chita & voted on it* 2*3; snake_case x stays — ok.");
    }

    @Test
    void stars_that_are_no_emphasis_stay() {
        assertThat(Reading.sentences("2 * 3 * 4 is *so **very** odd* and **bold"))
                .containsExactly("2 * 3 * 4 is so very odd and **bold");
    }

    @Test
    void a_line_break_is_a_space_but_none_between_japanese_characters() {
        assertThat(Reading.sentences("one\ntwo\\\nthree")).containsExactly("one two three");
        assertThat(Reading.sentences("会議は\n開かれた。")).containsExactly("会議は開かれた。");
    }

    @Test
    void a_sentence_knows_its_place() {
        Manuscript paper = Reading.of("# H\n\n- First one. *Second* one\n  goes on.[^1]\n\n[^1]: N\n");

        Paragraph paragraph = paper.paragraphs().get(0);
        assertThat(Reading.at(paper, paragraph.sentences().get(0).span())).isEqualTo("First one.");
        assertThat(Reading.at(paper, paragraph.sentences().get(1).span())).isEqualTo("*Second* one\n  goes on.[^1]");
        assertThat(paragraph.section().path()).containsExactly("H");
    }
}
