package org.footing.csl;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** CSL 1.0.2, "Text-case", "Quotes" and "punctuation-in-quote", from the field to the page. */
class TitlesTest {
    private static String item(String title, String more) {
        return "{\"id\":\"a\",\"type\":\"book\",\"title\":\"" + title.replace("\"", "\\\"") + "\"" + more + "}";
    }

    private static String show(String title, String attributes) {
        return Scene.items(item(title, ""))
                .cites("<text variable=\"title\" " + attributes + "/>")
                .citation();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "a treaty of the north|A Treaty of the North",
                "ends of the war: the way up|Ends of the War: The Way Up",
                "pro-peace or anti-war|Pro-Peace or Anti-War",
                "the <span class=\"nocase\">de facto</span> border|The de facto Border",
                "the <i>nota verbale</i> of may|The <i>Nota Verbale</i> of May",
                "the role of USSR and iPads|The Role of USSR and iPads",
                "what they called \"the line\"|What They Called “the Line”",
                "a note on \"De Motu\"|A Note on “De Motu”",
                "the value of x<sup>2</sup> in physics|The Value of x<sup>2</sup> in Physics",
                "coupling <sup>of</sup> a bond|Coupling <sup>of</sup> a Bond",
                "Linear algebra V: 2-groups|Linear Algebra V: 2-Groups",
                "the C–C coupling|The C–C Coupling",
                "Throwing Out the baby, And why|Throwing Out the Baby, And Why",
                "VALIDATION BY THE MATRIX|VALIDATION BY THE MATRIX",
                "the war. a history|The War. a History",
            })
    void titleCaseReachesThroughMarkupAndStopsAtWhatIsNotToBeTouched(String title, String shown) {
        assertThat(show(title, "text-case=\"title\"")).isEqualTo(shown);
    }

    @Test
    void titleCaseIsForEnglishItemsAlone() {
        String cite = "<text variable=\"title\" text-case=\"title\"/>";
        assertThat(Scene.items(item("la paix du nord", ",\"language\":\"fr\""))
                        .cites(cite)
                        .citation())
                .isEqualTo("la paix du nord");
        Scene german = Scene.items(item("peace in the north", "")).style("default-locale=\"de-DE\"");
        assertThat(german.cites(cite).citation()).isEqualTo("peace in the north");
        Scene english = Scene.items(item("peace in the north", ",\"language\":\"en-GB\""))
                .style("default-locale=\"de-DE\"");
        assertThat(english.cites(cite).citation()).isEqualTo("Peace in the North");
    }

    @Test
    void capitalizeAllTakesThePartsOfACompoundForWords() {
        assertThat(show("a well-known cat/mouse game", "text-case=\"capitalize-all\""))
                .isEqualTo("A Well-Known Cat/Mouse Game");
    }

    @Test
    void aLoneGreekLetterIsASymbol() {
        assertThat(show("the β decay", "text-case=\"title\"")).isEqualTo("The β Decay");
    }

    @Test
    void quotationsInsideQuotationsTakeTheOtherMarks() {
        assertThat(show("The \"cold\" war", "quotes=\"true\"")).isEqualTo("“The ‘cold’ war”");
        assertThat(show("He said \"read 'Peace' now\"", "quotes=\"true\"")).isEqualTo("“He said ‘read “Peace” now’”");
        assertThat(show("The \"cold\" war", "")).isEqualTo("The “cold” war");
        assertThat(show("The year '41 and Stalin's word", "quotes=\"true\""))
                .isEqualTo("“The year ’41 and Stalin’s word”");
        assertThat(Scene.items(item("Der \"kalte\" Krieg", ""))
                        .style("default-locale=\"de-DE\"")
                        .cites("<text variable=\"title\" quotes=\"true\"/>")
                        .citation())
                .isEqualTo("„Der ‚kalte‘ Krieg“");
    }

    @Test
    void formattingInsideTheSameFormattingIsTurnedBack() {
        assertThat(show("On <i>Pravda</i> today", "font-style=\"italic\""))
                .isEqualTo("<i>On <span style=\"font-style:normal;\">Pravda</span> today</i>");
        assertThat(show("On <b>Pravda</b> today", "font-weight=\"bold\""))
                .isEqualTo("<b>On <span style=\"font-weight:normal;\">Pravda</span> today</b>");
        assertThat(show("On <i>Pravda</i> today", "font-weight=\"bold\"")).isEqualTo("<b>On <i>Pravda</i> today</b>");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en-US|War|, |“War,” next",
                "en-US|War|. |“War.” next",
                "en-US|War|; |“War”; next",
                "en-US|War|: |“War”: next",
                "en-US|War?|. |“War?” next",
                "en-US|War?|, |“War?,” next",
                "en-US|War?|: |“War?” next",
                "en-US|War.|. |“War.” next",
                "en-US|The 'war'|, |“The ‘war,’” next",
                "en-GB|War|, |‘War’, next",
                "en-GB|War|. |‘War’. next",
                "en-GB|War.|. |‘War.’ next",
                "fr-FR|War|, |«\u00A0War\u00A0», next",
            })
    void whereTheLocaleSaysSoCommasAndFullStopsGoInside(String locale, String title, String delimiter, String shown) {
        String cite = "<group delimiter=\"" + delimiter.strip() + " \"><text variable=\"title\" quotes=\"true\"/>"
                + "<text value=\"next\"/></group>";
        assertThat(Scene.items(item(title, ""))
                        .style("default-locale=\"" + locale + "\"")
                        .cites(cite)
                        .citation())
                .isEqualTo(shown);
    }

    @Test
    void aStyleOverridesWhatItsLocaleSays() {
        Scene scene = Scene.items(item("War", ""))
                .with("<locale xml:lang=\"en\"><style-options punctuation-in-quote=\"false\"/></locale>")
                .layout("suffix=\".\"", "<text variable=\"title\" quotes=\"true\"/>");
        assertThat(scene.citation()).isEqualTo("“War”.");
    }

    @Test
    void whatEndsACitationNeedsNoSpaceBehindIt() {
        Scene scene = Scene.items(item("War", ""));
        assertThat(scene.layout("suffix=\". \"", "<text variable=\"title\"/>").citation())
                .isEqualTo("War.");
    }
}
