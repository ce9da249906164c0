package org.footing.apparatus;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** When a note may say that it cites what the note before cites, in styles of ours and in others. */
class RepeatsTest {

    @ParameterizedTest
    @CsvSource({
        "gost-r-7-0-5-2008-footnotes, ru, Там же, loginova, с. 5",
        "japanese-history-notes, ja, 同上, tomita, 5頁",
        "mixed-language-notes, en, Ibid., tomita, p. 5",
        "mixed-language-notes, en, Там же, loginova, с. 5",
    })
    void only_a_note_of_one_cite_can_be_repeated(
            String style, String language, String word, String key, String locator) {
        String one = "[@" + key + ", " + locator + "]";
        String two = "[@" + key + ", " + locator + "; @sablin, p. 2]";
        String twoEndingInIt = "[@sablin, p. 2; @" + key + ", " + locator + "]";
        Rendered rendered = new Rendered(style, language);
        assertThat(rendered.notes(one, one).get(1)).startsWith(word);
        assertThat(rendered.notes(one, "See " + one + ".").get(1)).containsIgnoringCase(word);
        assertThat(rendered.notes(two, one).get(1)).doesNotContain(word);
        assertThat(rendered.notes(twoEndingInIt, one).get(1)).doesNotContain(word);
        assertThat(rendered.notes(one + " and " + "[@sablin, p. 2]", one).get(1))
                .doesNotContain(word);
    }

    @ParameterizedTest
    @CsvSource({
        "gost-r-7-0-5-2008-footnotes, ru, Там же, loginova",
        "japanese-history-notes, ja, 同上, tomita",
        "mixed-language-notes, en, Ibid, tomita",
    })
    void a_note_of_prose_between_ends_the_repeat(String style, String language, String word, String key) {
        List<String> notes = new Rendered(style, language).notes("[@" + key + "]", "Prose.", "[@" + key + "]");
        assertThat(notes.get(2)).doesNotContain(word);
    }

    @ParameterizedTest
    @CsvSource({"multiscript-notes-english, en", "chicago-notes-bibliography, en"})
    void the_eighteenth_edition_has_short_forms_instead(String style, String language) {
        assertThat(new Rendered(style, language).notes("[@sablin, p. 2]", "[@sablin, p. 2]", "[@sablin, p. 3]"))
                .noneMatch(note -> note.contains("bid"));
    }

    @ParameterizedTest
    @CsvSource({
        "oscola-no-ibid, false",
        "chicago-notes-bibliography-subsequent-ibid, true",
        "oscola, true",
    })
    void styles_of_others_obey_the_same(String style, boolean hasIbid) {
        Rendered rendered = new Rendered(style, "en");
        assertThat(rendered.notes("[@sablin, p. 2]", "[@sablin, p. 3]").get(1).contains("bid"))
                .isEqualTo(hasIbid);
        assertThat(rendered.notes("[@sablin, p. 2; @akhiezer]", "[@sablin, p. 3]")
                        .get(1))
                .doesNotContain("bid");
        assertThat(rendered.notes("[@sablin, p. 2]", "Prose.", "[@sablin, p. 3]")
                        .get(2))
                .doesNotContain("bid");
    }
}
