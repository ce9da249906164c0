package org.footing.csl;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.footing.csl.style.Style;
import org.footing.text.InputException;
import org.footing.text.SourceText;
import org.junit.jupiter.api.Test;

class StyleFaultsTest {
    private static Style parse(String xml) {
        return Style.parse(new SourceText("my.csl", xml));
    }

    private static void fails(String xml, String message) {
        assertThatThrownBy(() -> parse(xml).check())
                .isInstanceOf(InputException.class)
                .hasMessageStartingWith("my.csl:")
                .hasMessageContaining(message);
    }

    private static String citation(String elements) {
        return "<style>\n<citation><layout>" + elements + "</layout></citation></style>";
    }

    @Test
    void faultsAreNamedWithTheirPlace() {
        fails("<locale/>", "my.csl:1:1: error: this is not a CSL style");
        fails("<style><info/></style>", "no cs:citation");
        fails("<style><citation/></style>", "cs:citation has no cs:layout");
        fails(citation("<text/>"), "my.csl:2:19: error: <text> has nothing to render");
        fails(citation("<txt value=\"x\"/>"), "<txt> is not a rendering element");
        fails(citation("<date/>"), "names no variable");
        fails(citation("<choose><if><text value=\"x\"/></if></choose>"), "without a condition");
        fails(citation("<names variable=\"author\"><name et-al-min=\"few\"/></names>"), "not a whole number");
        fails(citation("<text macro=\"gone\"/>"), "my.csl:2:19: error: the style has no macro \"gone\"");
        fails(citation("<group>"), "</layout> where </group> is due");
    }

    @Test
    void aMacroThatIsNotThereIsMissedAlsoWhereOnlyAnotherMacroCallsIt() {
        fails(
                "<style>\n<macro name=\"a\"><text macro=\"b\"/></macro>\n<macro name=\"b\"><text macro=\"gone\"/></macro>\n"
                        + "<citation><layout><text value=\"x\"/></layout></citation></style>",
                "my.csl:3:17: error: the style has no macro \"gone\"");
    }

    @Test
    void aMacroThatCallsItselfIsNotFollowedForEver() {
        Scene scene = Scene.items(Scene.book("a", "A, A", 1, "A"))
                .with("<macro name=\"m\"><text macro=\"m\"/></macro>")
                .cites("<text macro=\"m\"/>");
        assertThatThrownBy(scene::citation).isInstanceOf(InputException.class).hasMessageContaining("calls itself");
    }

    @Test
    void aDependentStyleNamesItsParentAndItsLanguageWins() {
        Style dependent = parse("<style default-locale=\"de-DE\"><info><title>D</title>"
                + "<link rel=\"independent-parent\" href=\"http://example.org/parent\"/></info></style>");
        assertThat(dependent.parent()).isEqualTo("http://example.org/parent");
        Style parent = parse(citation("<text value=\"x\"/>"));
        assertThat(parent.as(dependent).defaultLocale()).isEqualTo("de-DE");
    }
}
