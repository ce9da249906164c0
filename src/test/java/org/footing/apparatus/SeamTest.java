package org.footing.apparatus;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SeamTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                ". The rest",
                "。",
                " The rest is lost.",
                " Ср. ниже.",
                "\n\nA new paragraph.",
                " *Contra* him.",
                " «Слово»"
            })
    void the_sentence_ends_before(String after) {
        assertThat(Seam.continues(after)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                ", where",
                ") and",
                " and others",
                " (протокол № 74)",
                " – so he says",
                "を参照。",
                "\nand more",
                " *passim*"
            })
    void the_sentence_goes_on_before(String after) {
        assertThat(Seam.continues(after)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n\n", "He denies it. ", "Verdient Beachtung! ", "前述のとおり。"})
    void a_sentence_starts_after(String before) {
        assertThat(Seam.opens(before)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"See ", "См. ", "(ср. ", "Цит. по: ", "e.g. ", "the letter in "})
    void a_sentence_is_under_way_after(String before) {
        assertThat(Seam.opens(before)).isFalse();
    }

    @Test
    void a_mark_right_after_the_citation_is_settled_with_it_but_an_ellipsis_stays_the_authors() {
        assertThat(Seam.mark(". The rest")).isEqualTo('.');
        assertThat(Seam.mark("; and")).isEqualTo(';');
        assertThat(Seam.mark("... and")).isEqualTo((char) 0);
        assertThat(Seam.mark(" and")).isEqualTo((char) 0);
    }
}
