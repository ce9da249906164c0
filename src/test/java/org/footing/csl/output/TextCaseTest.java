package org.footing.csl.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextCaseTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "the origins of the war in the east|The Origins of the War in the East",
                "what the war was for|What the War Was For",
                "a history: the early years|A History: The Early Years",
                "who won? an answer|Who Won? An Answer",
                "out-of-fashion initiatives|Out-of-Fashion Initiatives",
                "iPad and NATO in the USSR|iPad and NATO in the USSR",
                "the state of Israel v. the others|The State of Israel v. the Others",
                "a cat/mouse game|A Cat/Mouse Game",
                "journal Of things|Journal Of Things",
                "the (new) career|The (New) Career",
                "07-x|07-x",
                "07-x test|07-x Test",
                "the 1st army|The 1st Army",
                "arvâsî élan|Arvâsî Élan",
                "self-efficacy—with care|Self-Efficacy—with Care",
            })
    void title_case_follows_the_rules_of_english_titles(String from, String to) {
        assertThat(TextCase.TITLE.apply(from, "en-US")).isEqualTo(to);
    }

    @Test
    void title_case_is_for_english_alone() {
        assertThat(TextCase.TITLE.apply("histoire de la guerre", "fr")).isEqualTo("histoire de la guerre");
        assertThat(TextCase.TITLE.apply("his life", "en--and more")).isEqualTo("His Life");
        assertThat(TextCase.isEnglish("EN")).isTrue();
        assertThat(TextCase.isEnglish("enm")).isFalse();
        assertThat(TextCase.isEnglish("")).isFalse();
    }

    @Test
    void the_other_cases_do_what_their_names_say() {
        assertThat(TextCase.LOWERCASE.apply("ГКО и НКВД", "ru")).isEqualTo("гко и нквд");
        assertThat(TextCase.UPPERCASE.apply("straße", "de")).isEqualTo("STRASSE");
        assertThat(TextCase.CAPITALIZE_FIRST.apply("там же", "ru")).isEqualTo("Там же");
        assertThat(TextCase.CAPITALIZE_FIRST.apply("iPad is", "en")).isEqualTo("iPad is");
        assertThat(TextCase.CAPITALIZE_ALL.apply("one of the two", "en")).isEqualTo("One Of The Two");
    }

    @Test
    void sentence_case_keeps_names_unless_all_is_in_capitals() {
        assertThat(TextCase.SENTENCE.apply("the Pact of Moscow", "en")).isEqualTo("The Pact of Moscow");
        assertThat(TextCase.SENTENCE.apply("THE PACT OF MOSCOW", "en")).isEqualTo("The pact of moscow");
    }

    @Test
    void nocase_text_is_left_alone_and_words_reach_over_nodes() {
        List<Inline> field = FieldMarkup.parse(
                "the <i>re</i>view of <span class=\"nocase\">smith</span> and others", QuoteMarks.ENGLISH);
        StringBuilder out = new StringBuilder();
        new Output().write(TextCase.TITLE.apply(field, "en"), new HtmlMarkup(out));
        assertThat(out.toString()).isEqualTo("The <i>Re</i>view of smith and Others");
        assertThat(Inlines.plainText(TextCase.UPPERCASE.apply(field, "en")))
                .isEqualTo("THE REVIEW OF smith AND OTHERS");
    }

    @Test
    void the_language_of_the_text_decides_not_that_of_the_machine() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr"));
            assertThat(TextCase.UPPERCASE.apply("title", "en")).isEqualTo("TITLE");
            assertThat(TextCase.UPPERCASE.apply("izmir", "tr-TR")).isEqualTo("İZMİR");
        } finally {
            Locale.setDefault(before);
        }
    }
}
