package org.footing.csl;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** CSL 1.0.2, "Names". */
class NamesTest {
    private static String authors(String... names) {
        return people("author", names);
    }

    private static String people(String role, String... names) {
        StringBuilder out = new StringBuilder("{\"id\":\"a\",\"type\":\"book\",\"title\":\"T\",\"" + role + "\":[");
        for (int i = 0; i < names.length; i++) {
            String[] parts = names[i].split(",\\s*", 2);
            out.append(i > 0 ? "," : "")
                    .append("{\"family\":\"")
                    .append(parts[0])
                    .append('"');
            out.append(parts.length > 1 ? ",\"given\":\"" + parts[1] + "\"" : "")
                    .append('}');
        }
        return out.append("]}").toString();
    }

    private static String names(String attributes) {
        return "<names variable=\"author\"><name " + attributes + "/></names>";
    }

    private static String show(String attributes, String... names) {
        return Scene.items(authors(names)).cites(names(attributes)).citation();
    }

    /** BibTeX's "and others" says that there are more names, whatever the style's limits. */
    @Test
    void othersAreEtAlInEveryStyle() {
        assertThat(show("and=\"text\"", "Doe, John", "others")).isEqualTo("John Doe et al.");
        assertThat(show("and=\"text\"", "Doe, John", "Roe, Jane", "others")).isEqualTo("John Doe, Jane Roe, et al.");
        assertThat(show("et-al-min=\"3\" et-al-use-first=\"1\"", "Doe, John", "Roe, Jane", "others"))
                .isEqualTo("John Doe et al.");
        assertThat(show("et-al-min=\"3\" et-al-use-first=\"2\" et-al-use-last=\"true\"", "Doe", "Roe", "Poe", "others"))
                .isEqualTo("Doe, Roe, et al.");
        assertThat(show("", "others")).isEqualTo("others");
    }

    @Test
    void delimiterPrecedesLastFollowsItsFourRules() {
        String[] two = {"Doe, John", "Roe, Jane"};
        String[] three = {"Doe, John", "Roe, Jane", "Poe, Jim"};
        String and = "form=\"short\" and=\"text\" delimiter-precedes-last=";
        assertThat(show("form=\"short\" and=\"text\"", two)).isEqualTo("Doe and Roe");
        assertThat(show("form=\"short\" and=\"text\"", three)).isEqualTo("Doe, Roe, and Poe");
        assertThat(show(and + "\"always\"", two)).isEqualTo("Doe, and Roe");
        assertThat(show(and + "\"never\"", three)).isEqualTo("Doe, Roe and Poe");
        String inverted = "and=\"text\" name-as-sort-order=\"first\" delimiter-precedes-last=\"after-inverted-name\"";
        assertThat(show(inverted, two)).isEqualTo("Doe, John, and Jane Roe");
        assertThat(show(inverted, three)).isEqualTo("Doe, John, Jane Roe and Jim Poe");
    }

    @Test
    void namesAreAbbreviatedAndTheLastMayBeKept() {
        String[] four = {"A, A", "B, B", "C, C", "D, D"};
        assertThat(show("form=\"short\" et-al-min=\"4\" et-al-use-first=\"1\"", four))
                .isEqualTo("A et al.");
        assertThat(show("form=\"short\" et-al-min=\"4\" et-al-use-first=\"2\"", four))
                .isEqualTo("A, B, et al.");
        assertThat(show("form=\"short\" et-al-min=\"4\" et-al-use-first=\"2\" et-al-use-last=\"true\"", four))
                .isEqualTo("A, B, … D");
        assertThat(show("form=\"short\" et-al-min=\"4\" et-al-use-first=\"3\" et-al-use-last=\"true\"", four))
                .isEqualTo("A, B, C, et al.");
        assertThat(show("form=\"short\" et-al-min=\"5\" et-al-use-first=\"1\"", four))
                .isEqualTo("A, B, C, D");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "never | van Gogh, Vincent",
                "sort-only | van Gogh, Vincent",
                "display-and-sort | Gogh, Vincent van"
            })
    void theNonDroppingParticleIsDemotedAsTheStyleSays(String option, String expected) {
        assertThat(Scene.items(authors("van Gogh, Vincent"))
                        .style("demote-non-dropping-particle=\"" + option + "\"")
                        .cites(names("name-as-sort-order=\"all\""))
                        .citation())
                .isEqualTo(expected);
    }

    @Test
    void particlesAreFoundInsideTheNameParts() {
        assertThat(show("form=\"short\"", "van Gogh, Vincent")).isEqualTo("van Gogh");
        assertThat(show("form=\"short\"", "Humboldt, Alexander von")).isEqualTo("Humboldt");
        assertThat(show("", "Humboldt, Alexander von")).isEqualTo("Alexander von Humboldt");
        assertThat(show("", "d'Alembert, Jean")).isEqualTo("Jean d’Alembert");
        assertThat(show("", "de' Medici, Lorenzo")).isEqualTo("Lorenzo de’ Medici");
        assertThat(show("name-as-sort-order=\"all\"", "de' Medici, Lorenzo")).isEqualTo("Medici, Lorenzo de’");
        assertThat(show("form=\"short\"", "de' Medici, Lorenzo")).isEqualTo("de’ Medici");
        assertThat(show("name-as-sort-order=\"all\"", "al-Hakim, Tawfiq")).isEqualTo("Hakim, Tawfiq al-");
        assertThat(show("form=\"short\"", "\\\"Van Dyke\\\", Dick")).isEqualTo("Van Dyke");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Jean-Luc Pierre | J.-L. P.",
                "M.E. | M. E.",
                "Ph. M. | Ph. M.",
                "John de C. | J. de C.",
                "ME | M.",
                "TSerendorj | Ts.",
                "Ли-бин Иван | Л. И.",
            })
    void givenNamesBecomeInitials(String given, String expected) {
        assertThat(show("initialize-with=\". \"", "X, " + given)).isEqualTo(expected + " X");
    }

    @Test
    void initializeFalseChangesOnlyInitialsThatAreThere() {
        assertThat(show("initialize=\"false\" initialize-with=\".\"", "Kirk, James T"))
                .isEqualTo("James T. Kirk");
    }

    @Test
    void hyphensOfInitialsMayBeLeftOut() {
        assertThat(Scene.items(authors("X, Jean-Luc"))
                        .style("initialize-with-hyphen=\"false\"")
                        .cites(names("initialize-with=\".\""))
                        .citation())
                .isEqualTo("J.L. X");
    }

    @Test
    void chineseAndJapaneseNamesComeFamilyFirstAndCyrillicOnesDoNot() {
        assertThat(show("", "毛, 泽东")).isEqualTo("毛泽东");
        assertThat(show("form=\"short\"", "毛, 泽东")).isEqualTo("毛");
        assertThat(show("name-as-sort-order=\"all\"", "原, 暉之")).isEqualTo("原暉之");
        assertThat(show("", "Чичерин, Георгий")).isEqualTo("Георгий Чичерин");
        assertThat(show("name-as-sort-order=\"all\" initialize-with=\". \"", "Чичерин, Георгий Васильевич"))
                .isEqualTo("Чичерин, Г. В.");
    }

    @Test
    void suffixesStandLastWithACommaOnlyWhereOneIsAskedFor() {
        assertThat(show("", "King, Martin Luther, Jr.")).isEqualTo("Martin Luther King Jr.");
        assertThat(show("", "King, Martin Luther,! Jr.")).isEqualTo("Martin Luther King, Jr.");
        assertThat(show("name-as-sort-order=\"all\"", "King, Martin Luther, Jr."))
                .isEqualTo("King, Martin Luther, Jr.");
    }

    @Test
    void whoeverStandsInTheAuthorsPlaceIsWrittenAsTheAuthorIs() {
        String capitals = "<name-part name=\"family\" text-case=\"uppercase\"/>";
        String outer =
                "<names variable=\"author\"><name name-as-sort-order=\"all\">" + capitals + "</name><substitute>";
        String editors =
                "<names variable=\"editor\"><name%s><label form=\"short\" prefix=\" (\" suffix=\")\"/></names>";
        String item = people("editor", "Roe, Jane");
        assertThat(Scene.items(item)
                        .cites(outer + editors.formatted("/") + "</substitute></names>")
                        .citation())
                .isEqualTo("Jane ROE (ed.)");
        assertThat(Scene.items(item)
                        .cites(outer
                                + editors.formatted("><name-part name=\"family\" font-style=\"italic\"/></name")
                                + "</substitute></names>")
                        .citation())
                .isEqualTo("Jane <i>Roe</i> (ed.)");
    }

    @Test
    void aSubstituteIsNotRenderedAgainLaterButAnEarlierUseStays() {
        String item = people("editor", "Roe, Jane");
        assertThat(Scene.items(item)
                        .cites(
                                "<names variable=\"author\"><substitute><names variable=\"editor\"/><text variable=\"title\"/>"
                                        + "</substitute></names><names variable=\"editor\" prefix=\"; \"/>"
                                        + "<text variable=\"title\" prefix=\"; \"/>")
                        .citation())
                .isEqualTo("Jane Roe; T");
        assertThat(Scene.items(item)
                        .cites("<names variable=\"editor\" suffix=\"; \"/><names variable=\"author\"><substitute>"
                                + "<names variable=\"editor\"/></substitute></names>")
                        .citation())
                .isEqualTo("Jane Roe; Jane Roe");
    }

    @Test
    void labelsAreInheritedThroughSubstituteAndTellOneFromSeveral() {
        String names =
                "<names variable=\"author\"><name form=\"short\" and=\"text\"/><label form=\"short\" prefix=\", \"/>"
                        + "<substitute><names variable=\"editor\"/></substitute></names>";
        assertThat(Scene.items(people("editor", "Roe, Jane")).cites(names).citation())
                .isEqualTo("Roe, ed.");
        assertThat(Scene.items(people("editor", "Roe, Jane", "Doe, John"))
                        .cites(names)
                        .citation())
                .isEqualTo("Roe and Doe, eds.");
    }

    @Test
    void editorsWhoTranslatedAreNamedOnce() {
        String item =
                "{\"id\":\"a\",\"type\":\"book\",\"editor\":[{\"family\":\"Doe\"}],\"translator\":[{\"family\":\"Doe\"}]}";
        assertThat(Scene.items(item)
                        .cites("<names variable=\"editor translator\" delimiter=\"; \"><name/>"
                                + "<label prefix=\" (\" suffix=\")\"/></names>")
                        .citation())
                .isEqualTo("Doe (editor &amp; translator)");
    }

    @Test
    void countGivesTheNumberOfNamesThatWouldBeShown() {
        assertThat(show("form=\"count\" et-al-min=\"3\" et-al-use-first=\"1\"", "A, A", "B, B", "C, C"))
                .isEqualTo("1");
    }

    @Test
    void namePartsAreFormattedWithTheirParticles() {
        assertThat(Scene.items(authors("La Fontaine, Jean de"))
                        .cites("<names variable=\"author\"><name name-as-sort-order=\"all\">"
                                + "<name-part name=\"family\" text-case=\"uppercase\"/>"
                                + "<name-part name=\"given\" prefix=\"(\" suffix=\")\"/></name></names>")
                        .citation())
                .isEqualTo("LA FONTAINE, (Jean de)");
    }

    @Test
    void theDelimiterStandsInForTheSpaceBeforeAnd() {
        String and = "form=\"short\" and=\"text\" delimiter=";
        String[] three = {"Doe, John", "Roe, Jane", "Poe, Jim"};
        assertThat(show(and + "\"/\"", three)).isEqualTo("Doe/Roe/and Poe");
        assertThat(show(and + "\" · \"", three)).isEqualTo("Doe · Roe · and Poe");
        assertThat(show(and + "\"\"", three)).isEqualTo("DoeRoe and Poe");
    }

    @Test
    void aWordThatTakesNoSpacePartsTheLastNamesByItself() {
        String names = names("form=\"short\" and=\"text\"");
        Scene scene = Scene.items(authors("甲, 一", "乙, 二", "丙, 三")).style("default-locale=\"ja-JP\"");
        assertThat(scene.cites(names).citation()).isEqualTo("甲, 乙と丙");
        String always = names("form=\"short\" and=\"text\" delimiter-precedes-last=\"always\"");
        assertThat(scene.cites(always).citation()).isEqualTo("甲, 乙, と丙");
    }

    @Test
    void anAbbreviatedSuffixEndsAsInitialsDo() {
        String person = "{\"id\":\"a\",\"type\":\"book\",\"author\":"
                + "[{\"family\":\"Poe\",\"given\":\"Jim\",\"suffix\":\"Jr.\"}]}";
        assertThat(Scene.items(person).cites(names("initialize-with=\"\"")).citation())
                .isEqualTo("J Poe Jr");
        assertThat(Scene.items(person).cites(names("initialize-with=\". \"")).citation())
                .isEqualTo("J. Poe Jr.");
        assertThat(Scene.items(person).cites(names("")).citation()).isEqualTo("Jim Poe Jr.");
    }

    @Test
    void aParticleIsBoundToTheFamilyNameWhereTheLanguageWantsIt() {
        String person = "{\"id\":\"a\",\"type\":\"book\",\"author\":[{\"family\":\"Hoek\","
                + "\"non-dropping-particle\":\"van den\",\"given\":\"Bas\"}]}";
        Scene scene = Scene.items(person).cites(names(""));
        assertThat(scene.citation()).isEqualTo("Bas van den Hoek");
        assertThat(scene.style("default-locale=\"fr-FR\"").citation()).isEqualTo("Bas van den\u00A0Hoek");
    }

    @Test
    void affixesOfNamesGoWithNamesAndNotWithWhatStandsInTheirPlace() {
        String names = "<names variable=\"author\" suffix=\": \" font-weight=\"bold\"><substitute>"
                + "<names variable=\"editor\"/><text variable=\"title\"/></substitute></names>"
                + "<text variable=\"publisher\" prefix=\". \"/>";
        String book = "{\"id\":\"a\",\"type\":\"book\",\"title\":\"Annals\",\"publisher\":\"Nauka\"";
        assertThat(Scene.items(book + ",\"editor\":[{\"family\":\"Doe\"}]}")
                        .cites(names)
                        .citation())
                .isEqualTo("<b>Doe</b>: . Nauka");
        assertThat(Scene.items(book + "}").cites(names).citation()).isEqualTo("Annals. Nauka");
    }
}
