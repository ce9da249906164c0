package org.footing.csl;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.footing.csl.document.LanguageChoice;
import org.footing.csl.document.ProcessorOptions;
import org.footing.csl.locator.Locator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** CSL 1.0.2, "Label", "Number", "Page Ranges", "Locale Fallback". */
class LabelsAndNumbersTest {
    private static Scene field(String variable, String value) {
        return Scene.items("{\"id\":\"a\",\"type\":\"book\",\"" + variable + "\":\"" + value + "\"}");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "page | 3 | p. 3",
                "page | 5-7 | pp. 5–7",
                "volume | 2 & 4 | vols. 2 & 4",
                "number-of-volumes | 1 | vol. 1",
                "number-of-volumes | 3 | vols. 3",
            })
    void labelsAgreeWithTheirContent(String variable, String value, String expected) {
        String term = variable.startsWith("number-of")
                ? "<locale><terms><term name=\"number-of-volumes\" form=\"short\">"
                        + "<single>vol.</single><multiple>vols.</multiple></term></terms></locale>"
                : "";
        assertThat(field(variable, value)
                        .with(term)
                        .cites("<label variable=\"" + variable + "\" form=\"short\" suffix=\" \"/><number variable=\""
                                + variable + "\"/>")
                        .citation())
                .isEqualTo(expected.replace("&", "&amp;"));
    }

    @ParameterizedTest
    @CsvSource({
        "chicago,321-328,321–28",
        "expanded,321-8,321–328",
        "minimal,321-328,321–8",
        "minimal-two,321-328,321–28"
    })
    void pageRangesFollowTheFormat(String format, String pages, String expected) {
        assertThat(field("page", pages)
                        .style("page-range-format=\"" + format + "\"")
                        .cites("<text variable=\"page\"/>")
                        .citation())
                .isEqualTo(expected);
    }

    @Test
    void pageRangesFollowTheFormatAsNumbersToo() {
        assertThat(field("page", "321-328")
                        .style("page-range-format=\"chicago\"")
                        .cites("<number variable=\"page\"/>")
                        .citation())
                .isEqualTo("321–28");
    }

    @Test
    void numbersWithAffixesAreNeverMadeOrdinals() {
        assertThat(field("edition", "2")
                        .cites("<number variable=\"edition\" form=\"ordinal\"/>")
                        .citation())
                .isEqualTo("2nd");
        assertThat(field("edition", "2E")
                        .cites("<number variable=\"edition\" form=\"ordinal\"/>")
                        .citation())
                .isEqualTo("2E");
        assertThat(field("edition", "Special edition")
                        .cites("<number variable=\"edition\" form=\"roman\"/>")
                        .citation())
                .isEqualTo("Special edition");
    }

    @Test
    void aLocatorTakesTheLabelOfItsKind() {
        Cite cite = new Cite("a", Locator.of("chapter", "3-4"), List.of(), List.of(), CiteMode.NORMAL);
        assertThat(field("title", "T")
                        .cites("<label variable=\"locator\" form=\"short\" suffix=\" \"/><text variable=\"locator\"/>")
                        .citation(List.of(cite)))
                .isEqualTo("chaps. 3–4");
    }

    @Test
    void aTermThatTheStyleEmptiesStaysEmpty() {
        assertThat(field("title", "T")
                        .with("<locale xml:lang=\"en\"><terms><term name=\"retrieved\"></term></terms></locale>")
                        .cites("<text variable=\"title\"/><text term=\"retrieved\" prefix=\", \"/>")
                        .citation())
                .isEqualTo("T");
    }

    @Test
    void eachItemMaySpeakItsOwnLanguage() {
        String items = "{\"id\":\"a\",\"type\":\"book\",\"language\":\"de\",\"page\":\"3\"},"
                + "{\"id\":\"b\",\"type\":\"book\",\"language\":\"ru-RU\",\"page\":\"3\"},"
                + "{\"id\":\"c\",\"type\":\"book\",\"page\":\"3\"}";
        Scene scene = Scene.items(items)
                .layout(
                        "delimiter=\"; \"",
                        "<label variable=\"page\" form=\"short\" suffix=\" \"/><text variable=\"page\"/>");
        assertThat(scene.citation()).isEqualTo("p. 3; p. 3; p. 3");
        assertThat(scene.processor(new ProcessorOptions("", LanguageChoice.SOURCE))
                        .citation())
                .isEqualTo("S. 3; с. 3; p. 3");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'{\"family\":\"Doe\"}' | 'Doe99'",
                "'{\"family\":\"Doe\"},{\"family\":\"roe\"}' | 'DoRo99'",
                "'{\"family\":\"Doe\"},{\"family\":\"Roe\"},{\"family\":\"Noakes\"}' | 'DoRN99'",
                "'{\"family\":\"A\"},{\"family\":\"B\"},{\"family\":\"C\"},{\"family\":\"D\"},{\"family\":\"E\"}' | 'ABCD99'",
                "'{\"family\":\"van der Doe\"}' | 'Doe99'",
                "'' | 'Anar99'",
            })
    void aCitationLabelIsMadeOfNamesOrTitleAndYear(String authors, String label) {
        assertThat(Scene.items("{\"id\":\"a\",\"type\":\"book\",\"title\":\"An article\",\"author\":[" + authors
                                + "],\"issued\":{\"date-parts\":[[1999]]}}")
                        .cites("<text variable=\"citation-label\"/>")
                        .citation())
                .isEqualTo(label);
    }

    @Test
    void aLabelNamesTheNumberBesideItWhereItsOwnIsEmpty() {
        String pages = "<group delimiter=\" \"><text variable=\"number-of-pages\"/>"
                + "<label variable=\"page\" form=\"short\"/></group>";
        assertThat(field("number-of-pages", "528").cites(pages).citation()).isEqualTo("528 p.");
        assertThat(field("title", "T").cites(pages).citation()).isEmpty();
        String volumes = "<group delimiter=\" \"><number variable=\"number-of-volumes\"/>"
                + "<label variable=\"volume\" form=\"short\"/></group>";
        assertThat(field("number-of-volumes", "3").cites(volumes).citation()).isEqualTo("3 vol.");
        String both = "<group delimiter=\" \"><label variable=\"page\" form=\"short\"/>"
                + "<text variable=\"page\"/><text variable=\"number-of-pages\"/></group>";
        assertThat(field("number-of-pages", "528").cites(both).citation()).isEqualTo("528");
    }

    @Test
    void aLabelOfPagesNamesALocatorOfPagesAndNoOther() {
        Scene scene = field("title", "T")
                .cites("<group delimiter=\" \"><label variable=\"page\" form=\"short\"/>"
                        + "<text variable=\"locator\"/></group>");
        assertThat(scene.citation(
                        List.of(new Cite("a", Locator.of("page", "12"), List.of(), List.of(), CiteMode.NORMAL))))
                .isEqualTo("p. 12");
        assertThat(scene.citation(
                        List.of(new Cite("a", Locator.of("section", "12"), List.of(), List.of(), CiteMode.NORMAL))))
                .isEqualTo("12");
    }

    @ParameterizedTest
    @CsvSource({"DOI,10.1000/A.b", "URL,https://ex.org/A.html", "ISBN,978-3.16"})
    void anIdentifierKeepsItsLettersAndFullStops(String variable, String value) {
        assertThat(field(variable, value)
                        .cites("<text variable=\"" + variable + "\" strip-periods=\"true\" text-case=\"uppercase\"/>")
                        .citation())
                .contains(value);
    }
}
