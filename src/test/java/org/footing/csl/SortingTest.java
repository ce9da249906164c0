package org.footing.csl;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** CSL 1.0.2, "Sorting". */
class SortingTest {
    private static String item(String id, String rest) {
        return "{\"id\":\"" + id + "\",\"type\":\"book\",\"title\":\"" + id + "\"" + (rest.isEmpty() ? "" : "," + rest)
                + "}";
    }

    private static String issued(String id, String parts) {
        return item(id, "\"issued\":{\"date-parts\":" + parts + "}");
    }

    private static List<String> sorted(String key, String... items) {
        return Scene.items(items)
                .bibliography("", "<sort>" + key + "</sort><layout><text variable=\"title\"/></layout>")
                .entries();
    }

    @Test
    void missingValuesStandLastInBothDirections() {
        String[] items = {issued("none", "[[0]]"), issued("old", "[[1900]]"), issued("new", "[[2000]]")};
        assertThat(sorted("<key variable=\"issued\"/>", items)).containsExactly("old", "new", "none");
        assertThat(sorted("<key variable=\"issued\" sort=\"descending\"/>", items))
                .containsExactly("new", "old", "none");
    }

    @Test
    void datesFollowTimeAndLessExactOnesComeFirst() {
        assertThat(sorted(
                        "<key variable=\"issued\"/>",
                        issued("May 1", "[[2000,5,1]]"),
                        issued("50 AD", "[[50]]"),
                        issued("2000-2002", "[[2000],[2002]]"),
                        issued("100 BC", "[[-100]]"),
                        issued("2000", "[[2000]]"),
                        issued("50 BC", "[[-50]]"),
                        issued("May", "[[2000,5]]"),
                        issued("2000-2001", "[[2000],[2001]]")))
                .containsExactly("100 BC", "50 BC", "50 AD", "2000", "2000-2001", "2000-2002", "May", "May 1");
    }

    @Test
    void namesInAMacroSortByFamilyNameWithoutLabels() {
        String macro =
                "<macro name=\"who\"><names variable=\"editor\"><label form=\"verb\" suffix=\" \"/><name/></names></macro>";
        List<String> entries = Scene.items(
                        item("1", "\"editor\":[{\"family\":\"Zeta\",\"given\":\"Ann\"}]"),
                        item("2", "\"editor\":[{\"family\":\"van Alpha\",\"given\":\"Zoe\"}]"),
                        item(
                                "3",
                                "\"editor\":[{\"family\":\"Beta\",\"given\":\"Max\"},{\"family\":\"A\",\"given\":\"A\"}]"))
                .with(macro)
                .bibliography("", "<sort><key macro=\"who\"/></sort><layout><text variable=\"title\"/></layout>")
                .entries();
        assertThat(entries).containsExactly("2", "3", "1");
    }

    @Test
    void theParticleCountsForSortingOnlyWhenItIsNeverDemoted() {
        String[] items = {
            item("Gogh", "\"author\":[{\"family\":\"Gogh\",\"non-dropping-particle\":\"van\",\"given\":\"V\"}]"),
            item("Mann", "\"author\":[{\"family\":\"Mann\",\"given\":\"T\"}]"),
        };
        String bibliography = "<sort><key variable=\"author\"/></sort><layout><text variable=\"title\"/></layout>";
        assertThat(Scene.items(items)
                        .style("demote-non-dropping-particle=\"never\"")
                        .bibliography("", bibliography)
                        .entries())
                .containsExactly("Mann", "Gogh");
        assertThat(Scene.items(items)
                        .style("demote-non-dropping-particle=\"sort-only\"")
                        .bibliography("", bibliography)
                        .entries())
                .containsExactly("Gogh", "Mann");
    }

    @Test
    void caseMarkupAndPunctuationDoNotCount() {
        assertThat(sorted(
                        "<key variable=\"title\"/>",
                        item("beta", ""),
                        item("<i>Alpha</i>", ""),
                        item("[Gamma]", ""),
                        item("“Delta”", "")))
                .containsExactly("<i>Alpha</i>", "beta", "“Delta”", "[Gamma]");
    }

    @Test
    void numbersSortAsNumbersAndCitationNumbersAreGivenAfterTheSort() {
        assertThat(sorted("<key variable=\"volume\"/>", item("ten", "\"volume\":10"), item("nine", "\"volume\":\"9\"")))
                .containsExactly("nine", "ten");
        assertThat(Scene.items(item("b", ""), item("a", ""))
                        .bibliography(
                                "",
                                "<sort><key variable=\"title\"/></sort><layout><text variable=\"citation-number\"/>"
                                        + "<text variable=\"title\" prefix=\" \"/></layout>")
                        .entries())
                .containsExactly("1 a", "2 b");
    }

    @Test
    void citesAreSortedInTheirCitation() {
        assertThat(Scene.items(item("b", ""), item("c", ""), item("a", ""))
                        .sortedBy("<key variable=\"title\"/>")
                        .layout("delimiter=\" \"", "<text variable=\"title\"/>")
                        .citation())
                .isEqualTo("a b c");
    }

    @Test
    void theOrderIsThatOfTheDocumentsLanguage() {
        assertThat(Scene.items(item("zebra", ""), item("ärlig", ""), item("apa", ""))
                        .style("default-locale=\"sv-SE\"")
                        .bibliography(
                                "", "<sort><key variable=\"title\"/></sort><layout><text variable=\"title\"/></layout>")
                        .entries())
                .containsExactly("apa", "zebra", "ärlig");
        assertThat(sorted("<key variable=\"title\"/>", item("zebra", ""), item("ärlig", ""), item("apa", "")))
                .containsExactly("apa", "ärlig", "zebra");
    }

    @Test
    void numbersInTextsSortByTheirValue() {
        Scene scene = Scene.items(
                        Scene.book("a", "Doe, J", 2000, "10 days"),
                        Scene.book("b", "Doe, J", 2000, "9 days"),
                        Scene.book("c", "Doe, J", 2000, "Part 2"),
                        Scene.book("d", "Doe, J", 2000, "Part 12"),
                        Scene.book("e", "Doe, J", 2000, "Part 2a"))
                .bibliography("", "<sort><key variable=\"title\"/></sort><layout><text variable=\"title\"/></layout>");
        assertThat(scene.entries()).containsExactly("9 days", "10 days", "Part 2", "Part 2a", "Part 12");
    }
}
