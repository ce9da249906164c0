package org.footing.csl;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** CSL 1.0.2, "Group", "Choose", "Delimiter". */
class GroupTest {
    private static final String BARE = "{\"id\":\"a\",\"type\":\"book\",\"title\":\"T\"}";

    @Test
    void aGroupWhoseVariablesAreAllEmptyGivesNothing() {
        assertThat(Scene.items(BARE)
                        .cites("<text variable=\"title\"/><group prefix=\" [\" suffix=\"]\"><text term=\"retrieved\"/>"
                                + "<text variable=\"URL\" prefix=\" \"/></group>")
                        .citation())
                .isEqualTo("T");
    }

    @Test
    void aGroupOfTermsAloneIsShownAndCountsAsAValueForTheGroupAround() {
        assertThat(Scene.items(BARE)
                        .cites(
                                "<group delimiter=\" \"><text variable=\"URL\"/><group><text value=\"x\"/></group></group>")
                        .citation())
                .isEqualTo("x");
        assertThat(Scene.items(BARE).cites("<group><text value=\"x\"/></group>").citation())
                .isEqualTo("x");
    }

    @Test
    void anInnerGroupThatIsSuppressedLeavesTheOuterOneWithoutAValue() {
        assertThat(Scene.items(BARE)
                        .cites("<group><text value=\"at \"/><group prefix=\"(\"><text value=\"x\"/>"
                                + "<text variable=\"DOI\"/></group></group>")
                        .citation())
                .isEmpty();
    }

    @Test
    void aDateThatIsThereButPrintsNothingCountsAsEmpty() {
        String year = "{\"id\":\"a\",\"type\":\"book\",\"title\":\"T\",\"issued\":{\"date-parts\":[[2000]]}}";
        assertThat(Scene.items(year)
                        .cites("<text variable=\"title\"/><group><text value=\" in \"/><date variable=\"issued\">"
                                + "<date-part name=\"month\"/></date></group>")
                        .citation())
                .isEqualTo("T");
    }

    @Test
    void chooseHandsTheDelimiterOfTheGroupThroughAndAMacroDoesNot() {
        String two = "<text value=\"a\"/><text value=\"b\"/>";
        assertThat(Scene.items(BARE)
                        .with("<macro name=\"m\">" + two + "</macro>")
                        .cites("<group delimiter=\"-\"><choose><if type=\"book\">" + two
                                + "</if></choose><text macro=\"m\"/></group>")
                        .citation())
                .isEqualTo("a-b-ab");
    }

    @Test
    void aMacroWhoseVariablesAreEmptyGivesNothing() {
        assertThat(Scene.items(BARE)
                        .with("<macro name=\"m\"><text value=\"no. \"/><text variable=\"number\"/></macro>")
                        .cites("<group delimiter=\", \"><text variable=\"title\"/><text macro=\"m\"/></group>")
                        .citation())
                .isEqualTo("T");
    }

    @Test
    void severalTypesInOneAttributeAreOneCondition() {
        assertThat(Scene.items("{\"id\":\"a\",\"type\":\"book\",\"title\":\"T\"}")
                        .cites(
                                "<choose><if type=\"book chapter\" variable=\"title\" match=\"all\"><text value=\"1\"/></if>"
                                        + "<else><text value=\"2\"/></else></choose>")
                        .citation())
                .isEqualTo("1");
    }

    @Test
    void conditionsMatchAllAnyOrNone() {
        String item = "{\"id\":\"a\",\"type\":\"book\",\"title\":\"T\",\"volume\":\"2nd\",\"issue\":\"second\","
                + "\"issued\":{\"date-parts\":[[1900]],\"circa\":true}}";
        assertThat(Scene.items(item)
                        .cites(
                                "<choose><if type=\"article chapter\" match=\"all\"><text value=\"1\"/></if>"
                                        + "<else-if is-numeric=\"issue\"><text value=\"2\"/></else-if>"
                                        + "<else-if variable=\"title DOI\" match=\"any\"><text value=\"3\"/></else-if></choose>"
                                        + "<choose><if is-numeric=\"volume\"><text value=\"4\"/></if></choose>"
                                        + "<choose><if is-uncertain-date=\"issued\"><text value=\"5\"/></if></choose>"
                                        + "<choose><if type=\"map\" variable=\"DOI\" match=\"none\"><text value=\"6\"/></if></choose>")
                        .citation())
                .isEqualTo("3456");
    }
}
