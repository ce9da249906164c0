package org.footing.csl;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.footing.csl.cite.DocumentCitation;
import org.footing.csl.document.DocumentProcessor;
import org.footing.csl.document.LanguageChoice;
import org.footing.csl.document.ProcessorOptions;
import org.footing.csl.item.CslJson;
import org.footing.csl.item.Item;
import org.footing.csl.locale.ClasspathLocales;
import org.footing.csl.locator.Locator;
import org.footing.csl.style.Style;
import org.footing.csl.styles.StyleCatalogue;
import org.footing.text.SourceText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the most used styles print for sources that are more than a book of one author. */
class StylesInUseTest {
    private static final String EDITED = """
            {"id":"a","type":"book","title":"Documents on Foreign Policy","publisher":"P",
             "issued":{"date-parts":[[1950]]},"editor":[{"family":"Doe","given":"John"}]}""";
    private static final String EDITED_AND_TRANSLATED = """
            {"id":"a","type":"book","title":"Book Two","publisher":"P","issued":{"date-parts":[[1991]]},
             "editor":[{"family":"Ivanov","given":"Petr"}],"translator":[{"family":"Smith","given":"Jane"}]}""";
    private static final String REVIEW = """
            {"id":"a","type":"review-book","title":"A Fair View","author":[{"family":"Lee","given":"Anna"}],
             "reviewed-title":"Some Book","container-title":"Journal","issued":{"date-parts":[[1990]]}}""";
    private static final String ENTRY = """
            {"id":"a","type":"entry-encyclopedia","title":"Chita","container-title":"Great Encyclopedia",
             "author":[{"family":"Lee","given":"Anna"}],
             "issued":{"date-parts":[[1990]]}}""";

    private static List<Item> items(String json) {
        return CslJson.read(new SourceText("items.json", "[" + json + "]"));
    }

    private static DocumentProcessor open(String style, String json) {
        Style found = StyleCatalogue.shipped().find(style);
        DocumentProcessor processor = new DocumentProcessor(found, ClasspathLocales.shared(), ProcessorOptions.DEFAULT);
        processor.register(items(json));
        return processor;
    }

    private static List<String> entries(String style, String json) {
        DocumentProcessor processor = open(style, json);
        processor.setUncited(items(json).stream().map(Item::id).toList());
        List<String> out = new ArrayList<>();
        for (BibliographyEntry entry : processor.bibliography()) {
            out.add(Scene.html(entry.content()).replaceAll("<[^>]*>", "").strip());
        }
        return out;
    }

    private static String entry(String style, String json) {
        return entries(style, json).get(0);
    }

    private static String citation(String style, String json) {
        DocumentProcessor processor = open(style, json);
        DocumentCitation citation = DocumentCitation.of("c", Cluster.note(0, List.of(Cite.of("a"))));
        processor.set(List.of(citation));
        return Scene.html(processor.citation("c")).replaceAll("<[^>]*>", "");
    }

    @Test
    void aLabelWithoutANameElementFollowsTheNames() {
        assertThat(entry("american-medical-association", EDITED))
                .isEqualTo("1.Doe J, ed. Documents on Foreign Policy. P; 1950.");
    }

    @Test
    void namesThatAChoiceOffersAsSubstitutesAreAlternatives() {
        assertThat(entry("chicago-author-date", EDITED_AND_TRANSLATED))
                .isEqualTo("Ivanov, Petr, ed. 1991. Book Two. Translated by Jane Smith. P.");
        assertThat(citation("chicago-author-date", EDITED_AND_TRANSLATED)).isEqualTo("(Ivanov 1991)");
        assertThat(entry("chicago-notes-bibliography", EDITED_AND_TRANSLATED))
                .isEqualTo("Ivanov, Petr, ed. Book Two. Translated by Jane Smith. P, 1991.");
    }

    @Test
    void whatASubstitutePrintedIsStillThereForConditions() {
        assertThat(entry("iso690-author-date-en", EDITED))
                .isEqualTo("DOE, John (ed.), 1950. Documents on Foreign Policy. P.");
        assertThat(entry("chicago-notes-bibliography", REVIEW))
                .contains("Review of Some Book")
                .doesNotContain("Unsigned");
        assertThat(entry("chicago-notes-bibliography", ENTRY)).contains("In Great Encyclopedia");
    }

    @Test
    void theLabelOfANumberInASubstituteStaysWithIt() {
        String untitled = "{\"id\":\"a\",\"type\":\"book\",\"edition\":\"2\"}";
        assertThat(Scene.items(untitled)
                        .cites("<names variable=\"author\"><substitute><group delimiter=\" \">"
                                + "<number variable=\"edition\" form=\"ordinal\"/>"
                                + "<label variable=\"edition\" form=\"short\"/></group></substitute></names>")
                        .citation())
                .isEqualTo("2nd ed.");
    }

    @Test
    void aTranslatorWhomNoSubstitutePrintedStaysInHisPlace() {
        assertThat(entry("bioarchaeology-international", EDITED_AND_TRANSLATED)).contains("Ivanov", "Smith");
    }

    @Test
    void theSamePersonsInTwoRolesArePrintedInBoth() {
        String same = EDITED_AND_TRANSLATED.replace(
                "{\"family\":\"Smith\",\"given\":\"Jane\"}", "{\"family\":\"Ivanov\",\"given\":\"Petr\"}");
        assertThat(entry("chicago-notes-bibliography", same))
                .isEqualTo("Ivanov, Petr, ed. Book Two. Translated by Petr Ivanov. P, 1991.");
    }

    @Test
    void aTermThatAStyleWantsInTitleCaseTakesItInAnyLanguage() {
        String chapter = """
                {"id":"a","type":"chapter","title":"Un","container-title":"Livre","author":[{"family":"Lee","given":"Anna"}],
                 "editor":[{"family":"García","given":"María"}],"translator":[{"family":"Dubois","given":"Jean"}],
                 "issued":{"date-parts":[[1990]]}}""";
        DocumentProcessor processor = new DocumentProcessor(
                StyleCatalogue.shipped().find("apa"),
                ClasspathLocales.shared(),
                new ProcessorOptions("fr-FR", LanguageChoice.STYLE));
        processor.register(items(chapter));
        processor.setUncited(List.of("a"));
        assertThat(Scene.html(processor.bibliography().get(0).content())).contains("Éd.", "Trad.");
    }

    @Test
    void aPersonWithAGivenNameAloneIsNoInitial() {
        String prince = """
                {"id":"a","type":"book","title":"T","author":[{"given":"Prince"}],"issued":{"date-parts":[[1990]]}}""";
        assertThat(entry("american-medical-association", prince)).contains("Prince");
        assertThat(entry("apa", prince)).contains("Prince");
    }

    @Test
    void anIdentifierIsPrintedAsItStands() {
        String page = """
                {"id":"a","type":"webpage","title":"T","URL":"https://ex.org/a'b--c"}""";
        assertThat(entry("chicago-notes-bibliography", page)).contains("https://ex.org/a'b--c");
    }

    @Test
    void theLayoutsFullStopMeetsThatOfALastBlock() {
        String book = """
                {"id":"a","type":"book","title":"T","publisher-place":"New York","author":[{"family":"Lee","given":"Anna"}],
                 "issued":{"date-parts":[[1990]]}}""";
        assertThat(entry("contributions-to-the-archaeology-of-egypt-nubia-and-the-levant", book))
                .endsWith("New York.")
                .doesNotContain(". .");
    }

    @Test
    void theFourthOfFourOldOrdinalsServesAllOtherNumbers() {
        String book = """
                {"id":"a","type":"book","title":"T","edition":"5","author":[{"family":"Lee","given":"Anna"}],
                 "issued":{"date-parts":[[1990]]}}""";
        assertThat(entry("sciences-po-ecole-doctorale-note-french", book)).contains("5th ed.");
    }

    @Test
    void onlyPagesAreShortened() {
        String locators = "<label variable=\"locator\" form=\"short\"/><text variable=\"locator\" prefix=\" \"/>";
        Scene scene = Scene.items(EDITED).style("page-range-format=\"minimal\"").cites(locators);
        assertThat(scene.citation(List.of(cite("page", "33-35")))).isEqualTo("pp. 33–5");
        assertThat(scene.citation(List.of(cite("folio", "33-35")))).isEqualTo("fols. 33–35");
    }

    @ParameterizedTest
    @CsvSource({"xii", "IV", "12 and 14", "12 и 14", "12・14"})
    void aLocatorOfNumbersIsNumericHoweverTheyAreJoined(String locator) {
        assertThat(Scene.items(EDITED)
                        .cites("<choose><if is-numeric=\"locator\"><text value=\"number\"/></if>"
                                + "<else><text value=\"words\"/></else></choose>")
                        .citation(List.of(cite("page", locator))))
                .isEqualTo("number");
    }

    @Test
    void bracketsWithinBracketsAreSquareInNotes() {
        String cite = "<group prefix=\"(\" suffix=\")\" delimiter=\"; \"><text variable=\"publisher\"/>"
                + "<text variable=\"title\" prefix=\"first as (\" suffix=\")\"/></group>";
        assertThat(Scene.items(EDITED).note().cites(cite).citation())
                .isEqualTo("(P; first as [Documents on Foreign Policy])");
        assertThat(Scene.items(EDITED).style("class=\"in-text\"").cites(cite).citation())
                .isEqualTo("(P; first as (Documents on Foreign Policy))");
    }

    @Test
    void whiteSpaceAroundALineBreakInAnAffixIsOneSpace() {
        assertThat(Scene.items(EDITED)
                        .cites(
                                "<text variable=\"publisher\" suffix=\",\n      \"/><text variable=\"title\" prefix=\" \"/>")
                        .citation())
                .isEqualTo("P, Documents on Foreign Policy");
    }

    private static Cite cite(String label, String locator) {
        return new Cite("a", Locator.of(label, locator), List.of(), List.of(), CiteMode.NORMAL);
    }

    @Test
    void aStraightApostropheOfATermOrAValueIsTypographic() {
        assertThat(Scene.items("{\"id\":\"a\",\"type\":\"book\",\"title\":\"T\"}")
                        .with(
                                "<locale><terms><term name=\"available at\">disponible à l'adresse</term></terms></locale>")
                        .cites(
                                "<text variable=\"title\"/><text term=\"available at\" prefix=\". \"/><text value=\" d'ici\"/>")
                        .citation())
                .isEqualTo("T. disponible à l’adresse d’ici");
    }

    @Test
    void aTitleInCapitalsIsTreatedAsAWhole() {
        String title =
                "{\"id\":\"a\",\"type\":\"book\",\"title\":\"CONVERGENT AND DISCRIMINANT VALIDATION BY THE MATRIX\"}";
        assertThat(Scene.items(title)
                        .cites("<text variable=\"title\" text-case=\"title\"/>")
                        .citation())
                .isEqualTo("CONVERGENT AND DISCRIMINANT VALIDATION BY THE MATRIX");
    }
}
