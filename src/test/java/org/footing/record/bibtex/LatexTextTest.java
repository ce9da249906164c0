package org.footing.record.bibtex;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LatexTextTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '^',
            value = {
                "J\\\"{u}lich|Jülich",
                "M. L{\\'e}vesque|M. Lévesque",
                "Br{\\o}ndsted|Brøndsted",
                "{\\textquotesingle}15|'15",
                "\\v{C}apek \\& S\\'{\\i}|Čapek & Sí",
                "Ha\\v sek|Hašek",
                "1--2 --- x|1–2 — x",
                "``q''|“q”",
                "Статьи~\\textellipsis\\isdot|Статьи\u00a0…",
                "\\emph{Title} x|<i>Title</i> x",
                "{{A}{B}}|AB",
                "\\foreignlanguage{french}{été}|été",
                "50\\% of $x$|50% of x",
                "Séméiôtiké|Séméiôtiké",
            })
    void latex_is_undone(String latex, String text) {
        assertThat(LatexText.decode(latex)).isEqualTo(text);
    }

    @Test
    void words_in_braces_keep_their_lower_case_in_english_titles() {
        assertThat(LatexText.decodeTitle("The {von} {Neumann} {SA}", false))
                .isEqualTo("The <span class=\"nocase\">von</span> Neumann SA");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The Art of {Computer} Programming|The art of Computer programming",
                "On {\\textit{Thunnus thynnus}} in Spring|On <span class=\"nocase\"><i>Thunnus thynnus</i></span> in spring",
                "Higher-Dimensional Algebra {V}: A 2-Groups Primer|Higher-dimensional algebra V: A 2-groups primer",
                "The Effect of NASA on iPhone Users|The effect of NASA on iPhone users",
                "The H{\\\"u}tte and O$_2$|The hütte and O<sub>2</sub>",
                "Reading {\\TeX} Aloud|Reading TeX aloud",
            })
    void titles_in_title_case_come_in_in_sentence_case(String latex, String title) {
        assertThat(LatexText.decodeTitle(latex, false)).isEqualTo(title);
    }

    @Test
    void title_case_stays_when_asked() {
        assertThat(LatexText.decodeTitle("The Art of {Computer} Programming", true))
                .isEqualTo("The Art of Computer Programming");
    }
}
