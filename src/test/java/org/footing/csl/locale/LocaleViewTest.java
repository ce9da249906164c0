package org.footing.csl.locale;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.footing.csl.xml.XmlScanner;
import org.footing.text.SourceText;
import org.junit.jupiter.api.Test;

class LocaleViewTest {
    private static final LocaleProvider SHIPPED = ClasspathLocales.shared();

    private static LocaleData locale(String xml) {
        XmlScanner scanner = new XmlScanner(new SourceText("style.csl", xml));
        assertThat(scanner.nextChild()).isTrue();
        return LocaleParser.parse(scanner);
    }

    private static LocaleView view(String language, String... overrides) {
        List<LocaleData> data =
                java.util.Arrays.stream(overrides).map(LocaleViewTest::locale).toList();
        return LocaleView.of(language, data, SHIPPED);
    }

    @Test
    void a_language_alone_means_its_primary_dialect() {
        assertThat(view("ru").language()).isEqualTo("ru-RU");
        assertThat(view("pt").term("and", TermForm.LONG)).isEqualTo("e");
        assertThat(view("en").quotes().open()).isEqualTo("“");
    }

    @Test
    void a_dialect_falls_back_to_its_primary_dialect_and_then_to_american_english() {
        assertThat(view("de-XX").term("and", TermForm.LONG)).isEqualTo("und");
        assertThat(view("xx").term("and", TermForm.LONG)).isEqualTo("and");
    }

    @Test
    void a_style_overrides_by_dialect_then_language_then_for_all() {
        String all = "<locale><terms><term name='and'>all</term><term name='in'>all</term>"
                + "<term name='by'>all</term></terms></locale>";
        String language =
                "<locale xml:lang='de'><terms><term name='and'>de</term><term name='in'>de</term></terms></locale>";
        String dialect = "<locale xml:lang='de-AT'><terms><term name='and'>at</term></terms></locale>";
        LocaleView austrian = view("de-AT", all, language, dialect);
        assertThat(austrian.term("and", TermForm.LONG)).isEqualTo("at");
        assertThat(austrian.term("in", TermForm.LONG)).isEqualTo("de");
        assertThat(austrian.term("by", TermForm.LONG)).isEqualTo("all");
        assertThat(view("de-DE", all, language, dialect).term("and", TermForm.LONG))
                .isEqualTo("de");
        assertThat(view("fr", all, language, dialect).term("and", TermForm.LONG))
                .isEqualTo("all");
    }

    @Test
    void a_term_defined_as_empty_does_not_fall_back() {
        assertThat(view("en-US", "<locale><terms><term name='et-al'></term></terms></locale>")
                        .term("et-al", TermForm.LONG))
                .isEmpty();
    }

    @Test
    void forms_fall_back_after_locales() {
        LocaleView view = view(
                "en-US",
                "<locale><terms><term name='new'>long</term><term name='new' form='verb'>verb</term></terms></locale>");
        assertThat(view.term("new", TermForm.SYMBOL)).isEqualTo("long");
        assertThat(view.term("new", TermForm.VERB_SHORT)).isEqualTo("verb");
        assertThat(view.term("editor", TermForm.SHORT)).isEqualTo("ed.");
        assertThat(view.term("editor", TermForm.SHORT, true)).isEqualTo("eds.");
        assertThat(view.term("no such term", TermForm.LONG)).isNull();
    }

    @Test
    void ordinals_are_matched_by_last_digit_last_two_digits_or_the_whole_number() {
        LocaleView english = view("en-US");
        assertThat(english.ordinalSuffix(1, Gender.NEUTER)).isEqualTo("st");
        assertThat(english.ordinalSuffix(11, Gender.NEUTER)).isEqualTo("th");
        assertThat(english.ordinalSuffix(112, Gender.NEUTER)).isEqualTo("th");
        assertThat(english.ordinalSuffix(122, Gender.NEUTER)).isEqualTo("nd");
        LocaleView french = view("fr-FR");
        assertThat(french.ordinalSuffix(1, Gender.FEMININE)).isEqualTo("ʳᵉ");
        assertThat(french.ordinalSuffix(1, Gender.MASCULINE)).isEqualTo("ᵉʳ");
        assertThat(french.ordinalSuffix(21, Gender.MASCULINE)).isEqualTo("ᵉ");
    }

    @Test
    void a_style_that_defines_an_ordinal_replaces_them_all() {
        LocaleView view = view("en-US", "<locale><terms><term name='ordinal'>º</term></terms></locale>");
        assertThat(view.ordinalSuffix(1, Gender.NEUTER)).isEqualTo("º");
        assertThat(view.ordinalSuffix(2, Gender.FEMININE)).isEqualTo("º");
    }

    @Test
    void ordinals_in_words_run_from_one_to_ten() {
        assertThat(view("en-US").longOrdinal(3, Gender.NEUTER)).isEqualTo("third");
        assertThat(view("en-US").longOrdinal(10, Gender.NEUTER)).isEqualTo("tenth");
        assertThat(view("en-US").longOrdinal(11, Gender.NEUTER)).isNull();
    }

    @Test
    void dates_options_and_genders_come_from_the_nearest_locale_that_has_them() {
        LocaleView french = view("fr-CA", "<locale><style-options punctuation-in-quote='true'/></locale>");
        assertThat(french.quotes().punctuationInQuote()).isTrue();
        assertThat(french.limitDayOrdinalsToDay1()).isTrue();
        assertThat(french.gender("edition")).isEqualTo(Gender.FEMININE);
        assertThat(french.date(true).parts()).extracting(DatePart::name).hasSize(3);
        assertThat(view("en-US").date(false).parts())
                .extracting(DatePart::name)
                .containsExactly(DatePart.Name.MONTH, DatePart.Name.DAY, DatePart.Name.YEAR);
    }

    @Test
    void every_shipped_locale_gives_dates_and_quotation_marks() {
        for (String tag : List.of("ja-JP", "ru-RU", "ar", "eu", "la", "sr-Latn-RS", "zh-TW", "bal-PK")) {
            LocaleView view = view(tag);
            assertThat(view.language()).isEqualTo(tag);
            assertThat(view.quotes().open()).isNotEmpty();
            assertThat(view.date(false).parts()).isNotEmpty();
            assertThat(view.pageRangeDelimiter()).isNotEmpty();
        }
    }

    @Test
    void an_unknown_term_or_element_does_not_reject_a_locale() {
        LocaleView view = view(
                "en-US",
                "<locale><news/><terms><term name='never heard of' form='odd'>x</term><x/>"
                        + "<term name='brand-new'>y</term></terms></locale>");
        assertThat(view.term("brand-new", TermForm.SHORT)).isEqualTo("y");
    }

    @Test
    void tags_are_read_in_any_spelling() {
        assertThat(LocaleCode.normalize("EN_us")).isEqualTo("en-US");
        assertThat(LocaleCode.normalize("sr-latn-rs")).isEqualTo("sr-Latn-RS");
        assertThat(LocaleCode.primaryDialect("ru-Latn")).isEqualTo("ru-RU");
    }
}
