package org.footing.csl.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.footing.csl.Cite;
import org.footing.csl.Cluster;
import org.footing.csl.cite.DocumentCitation;
import org.footing.csl.item.DateText;
import org.footing.csl.item.Item;
import org.footing.csl.item.PersonName;
import org.footing.csl.locale.HistorianLocales;
import org.footing.csl.output.Output;
import org.footing.csl.output.PlainMarkup;
import org.footing.csl.style.Style;
import org.footing.language.calendar.DateDisplay;
import org.footing.language.calendar.SourceCalendar;
import org.footing.text.SourceText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Dates in the calendars of their sources, within whatever a style shows of a date. */
class SourceDatesTest {
    private static final String YEAR = "<date variable=\"issued\"><date-part name=\"year\"/></date>";
    private static final String BRACKETED_YEAR =
            "<date variable=\"issued\"><date-part name=\"year\" prefix=\"(\" suffix=\")\"/></date>";
    private static final String YEAR_WITH_COUNTER =
            "<date variable=\"issued\"><date-part name=\"year\" suffix=\"年\" range-delimiter=\"～\"/></date>";
    private static final String TEXT = "<date variable=\"issued\" form=\"text\"/>";
    private static final String SHORT = "<date variable=\"issued\"><date-part name=\"day\" suffix=\" \"/>"
            + "<date-part name=\"month\" form=\"short\" suffix=\" \"/><date-part name=\"year\"/></date>";
    private static final String SHORT_RUSSIAN = SHORT.replace("name=\"year\"", "name=\"year\" suffix=\" г.\"");
    private static final String DAY_AND_MONTH =
            "<date variable=\"issued\"><date-part name=\"day\" suffix=\" \"/><date-part name=\"month\"/></date>";

    private static Style style(String date) {
        return Style.parse(new SourceText(
                "dates.csl",
                "<style xmlns=\"http://purl.org/net/xbiblio/csl\" version=\"1.0\" class=\"in-text\"><info/>"
                        + "<citation disambiguate-add-year-suffix=\"true\"><layout><group delimiter=\" \">"
                        + "<names variable=\"author\"/>" + date + "</group></layout></citation>"
                        + "<bibliography><sort><key variable=\"issued\"/></sort><layout><text variable=\"title\"/>"
                        + "</layout></bibliography></style>"));
    }

    private static Item item(String id, String edtf, SourceCalendar.Kind kind, DateDisplay display, String printed) {
        return Item.builder(id, "book")
                .text("title", id)
                .date("issued", DateText.parse(edtf).shownBy(new SourceCalendar(kind, display, printed)))
                .build();
    }

    private static String render(String language, String element, Item item) {
        DocumentProcessor processor = new DocumentProcessor(
                style(element), HistorianLocales.shared(), new ProcessorOptions(language, LanguageChoice.STYLE));
        processor.register(List.of(item));
        processor.set(List.of(DocumentCitation.of("1", Cluster.note(1, List.of(Cite.of(item.id()))))));
        return text(processor, "1");
    }

    private static String text(DocumentProcessor processor, String citation) {
        StringBuilder text = new StringBuilder();
        new Output().write(processor.citation(citation), new PlainMarkup(text));
        return text.toString();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "BOTH | 1930 | '' | 1930（民国19）年",
                "BOTH | 1930 | 民國十九年 | 1930（民國19）年",
                "ERA | 1912 | '' | 民国元年",
                "PRINTED | 1930 | 民國十九年 | 民國十九年",
                "ERA | 1911 | '' | 1911年",
            })
    void years_of_the_republic_of_china_are_counted_from_its_founding(
            DateDisplay display, String date, String printed, String expected) {
        Item item = item("a", date, SourceCalendar.Kind.MINGUO, display, printed);
        assertThat(render("ja-JP", YEAR_WITH_COUNTER, item)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1921 | 大正10年",
                "1921-05-03 | 大正10年",
                "1912-07-29 | 明治45年",
                "1912-07-30 | 大正元年",
                "1912 | 1912",
                "1926-11 | 大正15年",
                "1926-12 | 1926",
                "1926-12-25 | 昭和元年",
                "1989-01-07 | 昭和64年",
                "1989-01-08 | 平成元年",
                "2019-05-01 | 令和元年",
                "1868-01-25 | 明治元年",
                "1867 | 1867",
                "1921/1922 | 大正10年–大正11年",
            })
    void the_year_of_an_era_is_shown_where_it_is_certain(String date, String expected) {
        assertThat(render("en-US", YEAR, item("a", date, SourceCalendar.Kind.JAPANESE, DateDisplay.ERA, "")))
                .isEqualTo(expected);
    }

    @Test
    void what_the_source_prints_decides_between_two_eras() {
        Item taisho = item("a", "1912", SourceCalendar.Kind.JAPANESE, DateDisplay.ERA, "大正元年");
        assertThat(render("en-US", YEAR, taisho)).isEqualTo("大正元年");
    }

    @Test
    void a_style_that_writes_the_counter_writes_it_once() {
        Item era = item("a", "1921", SourceCalendar.Kind.JAPANESE, DateDisplay.ERA, "");
        Item both = item("a", "1921/1922", SourceCalendar.Kind.JAPANESE, DateDisplay.BOTH, "");
        assertThat(render("ja", YEAR_WITH_COUNTER, era)).isEqualTo("大正10年");
        assertThat(render("ja", YEAR_WITH_COUNTER, both)).isEqualTo("1921（大正10）年～1922（大正11）年");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ERA | ja | 大正10年5月3日",
                "BOTH | ja | 1921（大正10）年5月3日",
                "ERA | en-US | 大正10年5月3日",
                "BOTH | en-US | 'May 3, 1921 (大正10)'",
                "ERA | ru | 大正10年5月3日",
                "BOTH | ru | 3 мая 1921 (大正10) г.",
            })
    void a_whole_date_follows_the_language_of_the_paper(DateDisplay display, String language, String expected) {
        Item item = item("a", "1921-05-03", SourceCalendar.Kind.JAPANESE, display, "");
        assertThat(render(language, TEXT, item)).isEqualTo(expected);
    }

    @Test
    void brackets_are_those_of_the_paper() {
        Item item = item("a", "1921", SourceCalendar.Kind.JAPANESE, DateDisplay.BOTH, "");
        assertThat(render("ja", YEAR_WITH_COUNTER, item)).isEqualTo("1921（大正10）年");
        assertThat(render("en-US", YEAR_WITH_COUNTER, item)).isEqualTo("1921 (大正10) 年");
        assertThat(render("en-US", YEAR, item)).isEqualTo("1921 (大正10)");
    }

    @Test
    void affixes_of_the_style_stay() {
        Item printed = item("a", "1921", SourceCalendar.Kind.JAPANESE, DateDisplay.PRINTED, "大正十年");
        assertThat(render("en-US", BRACKETED_YEAR, printed)).isEqualTo("(大正十年)");
    }

    @Test
    void a_date_is_shown_as_printed_as_far_as_the_style_shows_it() {
        Item whole = item("a", "1921-05-03", SourceCalendar.Kind.JAPANESE, DateDisplay.PRINTED, "大正十年五月三日");
        assertThat(render("en-US", TEXT, whole)).isEqualTo("大正十年五月三日");
        assertThat(render("en-US", YEAR, whole)).isEqualTo("大正十年");
        assertThat(render("en-US", DAY_AND_MONTH, whole)).isEqualTo("3 May");
        Item russian = item("a", "1917-11-07", SourceCalendar.Kind.JULIAN, DateDisplay.PRINTED, "25 октября 1917 г.");
        assertThat(render("en-US", TEXT, russian)).isEqualTo("25 октября 1917 г.");
        assertThat(render("ru", DAY_AND_MONTH, russian)).isEqualTo("25 октября");
        assertThat(render("en-US", YEAR, russian)).isEqualTo("1917");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1917-11-07 | en-US | 'October 25 (November 7), 1917'",
                "1917-11-07 | en-GB | 25 October (7 November) 1917",
                "1917-11-07 | ru | 25 октября (7 ноября) 1917 г.",
                "1917-11-07 | ja | 1917年10月25日（11月7日）",
                "1917-11-07 | de | 25. Oktober (7. November) 1917",
                "1917-05-14 | en-US | 'May 1 (14), 1917'",
                "1917-05-14 | ru | 1 (14) мая 1917 г.",
                "1918-01-02 | en-GB | 20 December 1917 (2 January 1918)",
                "1918-01-02 | ru | 20 декабря 1917 г. (2 января 1918 г.)",
                "1900-03-12 | en-GB | 28 February (12 March) 1900",
                "1900-03-14 | en-GB | 1 (14) March 1900",
                "1917-11 | en-GB | November 1917",
            })
    void both_styles_of_a_day_stand_side_by_side(String date, String language, String expected) {
        assertThat(render(language, TEXT, item("a", date, SourceCalendar.Kind.JULIAN, DateDisplay.BOTH, "")))
                .isEqualTo(expected);
    }

    @Test
    void months_are_abbreviated_as_the_style_has_them() {
        Item october = item("a", "1917-11-07", SourceCalendar.Kind.JULIAN, DateDisplay.BOTH, "");
        assertThat(render("en-GB", SHORT, october)).isEqualTo("25 Oct. (7 Nov.) 1917");
        assertThat(render("ru", SHORT_RUSSIAN, october)).isEqualTo("25 окт. (7 нояб.) 1917 г.");
        assertThat(render("ru", DAY_AND_MONTH, october)).isEqualTo("25 октября (7 ноября)");
    }

    @Test
    void a_year_is_that_of_both_styles_unless_they_differ() {
        Item october = item("a", "1917-11-07", SourceCalendar.Kind.JULIAN, DateDisplay.BOTH, "");
        Item december = item("a", "1918-01-02", SourceCalendar.Kind.JULIAN, DateDisplay.BOTH, "");
        assertThat(render("en-US", YEAR, october)).isEqualTo("1917");
        assertThat(render("en-US", YEAR, december)).isEqualTo("1917 (1918)");
    }

    @Test
    void the_gregorian_value_orders_the_list_and_tells_works_apart() {
        Item later = book("later", "1922", DateDisplay.GREGORIAN);
        Item second = book("second", "1921", DateDisplay.BOTH);
        Item first = book("first", "1921", DateDisplay.ERA);
        DocumentProcessor processor = new DocumentProcessor(
                style(YEAR), HistorianLocales.shared(), new ProcessorOptions("en-US", LanguageChoice.STYLE));
        processor.register(List.of(later, second, first));
        processor.set(List.of(
                DocumentCitation.of("1", Cluster.note(0, List.of(Cite.of("later")))),
                DocumentCitation.of("2", Cluster.note(0, List.of(Cite.of("second")))),
                DocumentCitation.of("3", Cluster.note(0, List.of(Cite.of("first"))))));
        assertThat(text(processor, "1")).isEqualTo("Teruyuki Hara 1922");
        assertThat(text(processor, "2")).isEqualTo("Teruyuki Hara 1921a (大正10)");
        assertThat(text(processor, "3")).isEqualTo("Teruyuki Hara 大正10年b");
        assertThat(processor.number("later")).isEqualTo(3);
    }

    private static Item book(String id, String year, DateDisplay display) {
        return Item.builder(id, "book")
                .text("title", id)
                .names("author", List.of(PersonName.of("Hara", "Teruyuki")))
                .date(
                        "issued",
                        DateText.parse(year).shownBy(new SourceCalendar(SourceCalendar.Kind.JAPANESE, display, "")))
                .build();
    }
}
