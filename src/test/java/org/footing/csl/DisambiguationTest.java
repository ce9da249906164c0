package org.footing.csl;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** CSL 1.0.2, "Disambiguation". */
class DisambiguationTest {
    private static final String AUTHOR_DATE = "<group delimiter=\" \"><names variable=\"author\"><name form=\"short\" "
            + "initialize-with=\". \"/></names><date variable=\"issued\"><date-part name=\"year\"/></date></group>";

    private static Scene scene(String options, String... items) {
        return Scene.items(items).options(options).layout("delimiter=\"; \"", AUTHOR_DATE);
    }

    private static String authors(String id, int year, String... families) {
        StringBuilder out = new StringBuilder("{\"id\":\"" + id + "\",\"type\":\"book\",\"title\":\"" + id
                + "\",\"issued\":{\"date-parts\":[[" + year + "]]},\"author\":[");
        for (int i = 0; i < families.length; i++) {
            String[] parts = families[i].split(" ", -1);
            out.append(i > 0 ? "," : "")
                    .append("{\"given\":\"")
                    .append(parts[0])
                    .append("\",\"family\":\"")
                    .append(parts[1])
                    .append("\"}");
        }
        return out.append("]}").toString();
    }

    @Test
    void givenNamesAreAddedStepByStepAndOnlyToAmbiguousCites() {
        assertThat(scene(
                                "disambiguate-add-givenname=\"true\"",
                                authors("a", 2005, "Homer Simpson"),
                                authors("b", 2005, "Bart Simpson"),
                                authors("c", 2006, "Lisa Simpson"))
                        .citation())
                .isEqualTo("H. Simpson 2005; B. Simpson 2005; Simpson 2006");
        assertThat(scene(
                                "disambiguate-add-givenname=\"true\"",
                                authors("a", 1950, "John Doe"),
                                authors("b", 1950, "Jane Doe"))
                        .citation())
                .isEqualTo("John Doe 1950; Jane Doe 1950");
    }

    @Test
    void allNamesTellsNamesApartInCitesThatAreNotAmbiguous() {
        String all = "disambiguate-add-givenname=\"true\" givenname-disambiguation-rule=";
        String[] items = {
            authors("a", 1950, "John Doe"),
            authors("b", 2000, "Albert Doe", "Zoe Roe"),
            authors("c", 1990, "Ann Poe", "Yan Roe")
        };
        assertThat(scene(all + "\"all-names\"", items).citation())
                .isEqualTo("J. Doe 1950; A. Doe, Z. Roe 2000; Poe, Y. Roe 1990");
        assertThat(scene(all + "\"primary-name\"", items).citation())
                .isEqualTo("J. Doe 1950; A. Doe, Roe 2000; Poe, Roe 1990");
    }

    @Test
    void namesWithInitialsGoNoFurtherThanInitials() {
        assertThat(scene(
                                "disambiguate-add-givenname=\"true\" givenname-disambiguation-rule=\"all-names-with-initials\"",
                                authors("a", 1950, "John Doe"),
                                authors("b", 1951, "Jane Doe"),
                                authors("c", 1952, "Ann Doe"))
                        .citation())
                .isEqualTo("J. Doe 1950; J. Doe 1951; A. Doe 1952");
    }

    @Test
    void hiddenNamesAreAddedOnlyAsFarAsTheyHelp() {
        String options = "disambiguate-add-names=\"true\" et-al-min=\"3\" et-al-use-first=\"1\"";
        assertThat(scene(
                                options,
                                authors("a", 1980, "J Smith", "J Brown", "J Jones", "A Last"),
                                authors("b", 1980, "J Smith", "J Beefheart", "J Jones", "A Last"))
                        .citation())
                .isEqualTo("Smith, Brown, et al. 1980; Smith, Beefheart, et al. 1980");
        assertThat(scene(
                                options,
                                authors("a", 1980, "J Smith", "J B", "J C"),
                                authors("b", 1980, "J Smith", "J B", "J C"))
                        .citation())
                .isEqualTo("Smith et al. 1980; Smith et al. 1980");
    }

    @Test
    void theConditionIsTriedBeforeTheYearSuffix() {
        String cite =
                AUTHOR_DATE + "<choose><if disambiguate=\"true\"><text variable=\"title\" prefix=\" \"/></if></choose>";
        assertThat(Scene.items(
                                Scene.book("a", "Doe, J", 2000, "One"),
                                Scene.book("b", "Doe, J", 2000, "Two"),
                                Scene.book("c", "Roe, J", 2000, "Same"),
                                Scene.book("d", "Roe, J", 2000, "Same"))
                        .options("disambiguate-add-year-suffix=\"true\"")
                        .layout("delimiter=\"; \"", cite)
                        .citation())
                .isEqualTo("Doe 2000 One; Doe 2000 Two; Roe 2000a; Roe 2000b");
    }

    @Test
    void yearSuffixesFollowTheBibliographyAndStandAtTheFirstYearOnly() {
        Scene scene = Scene.items(Scene.book("a", "Doe, J", 2000, "Zebra"), Scene.book("b", "Doe, J", 2000, "Apple"))
                .options("disambiguate-add-year-suffix=\"true\"")
                .layout("delimiter=\"; \"", AUTHOR_DATE)
                .bibliography(
                        "",
                        "<sort><key variable=\"title\"/></sort><layout><date variable=\"issued\"><date-part name=\"year\"/>"
                                + "</date><text variable=\"title\" prefix=\" \"/><date variable=\"issued\" prefix=\" \">"
                                + "<date-part name=\"year\"/></date></layout>");
        assertThat(scene.citation()).isEqualTo("Doe 2000b; Doe 2000a");
        assertThat(scene.entries()).containsExactly("2000a Apple 2000", "2000b Zebra 2000");
    }

    @Test
    void yearSuffixesGoOnAfterZ() {
        List<String> items = new ArrayList<>();
        for (int i = 0; i < 53; i++) {
            items.add(Scene.book("i" + i, "Doe, J", 2000, "T" + i));
        }
        String all = scene("disambiguate-add-year-suffix=\"true\"", items.toArray(new String[0]))
                .citation();
        assertThat(all).contains("2000a;", "2000z; Doe 2000aa;", "2000az;").endsWith("2000ba");
    }

    @Test
    void neitherNoDateNorADateOfAccessTakesTheSuffix() {
        String one =
                "{\"id\":\"a\",\"type\":\"webpage\",\"author\":[{\"family\":\"Doe\"}],\"accessed\":{\"date-parts\":[[2020]]}}";
        String two =
                "{\"id\":\"b\",\"type\":\"webpage\",\"author\":[{\"family\":\"Doe\"}],\"accessed\":{\"date-parts\":[[2021]]}}";
        assertThat(Scene.items(one, two)
                        .options("disambiguate-add-year-suffix=\"true\"")
                        .layout(
                                "delimiter=\"; \"",
                                "<names variable=\"author\"/><text term=\"no date\" form=\"short\" prefix=\" \"/>"
                                        + "<date variable=\"accessed\" prefix=\" \"><date-part name=\"year\"/></date>")
                        .citation())
                .isEqualTo("Doe n.d. 2020; Doe n.d. 2021");
    }

    @Test
    void ambiguityIsMeasuredOnTheFormOfLaterCites() {
        String[] items = {authors("a", 2000, "A Baur", "B Frob"), authors("b", 2000, "A Baur", "C Schil")};
        assertThat(scene(
                                "disambiguate-add-year-suffix=\"true\" et-al-min=\"5\" et-al-use-first=\"1\" "
                                        + "et-al-subsequent-min=\"2\" et-al-subsequent-use-first=\"1\"",
                                items)
                        .citation())
                .isEqualTo("Baur, Frob 2000a; Baur, Schil 2000b");
    }
}
