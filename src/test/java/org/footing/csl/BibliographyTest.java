package org.footing.csl;

import static org.assertj.core.api.Assertions.assertThat;

import org.footing.csl.document.DocumentProcessor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** CSL 1.0.2, "Bibliography-specific Options", "Display". */
class BibliographyTest {
    private static String item(String id, String... families) {
        StringBuilder out =
                new StringBuilder("{\"id\":\"" + id + "\",\"type\":\"book\",\"title\":\"" + id + "\",\"author\":[");
        for (int i = 0; i < families.length; i++) {
            out.append(i > 0 ? "," : "")
                    .append("{\"family\":\"")
                    .append(families[i])
                    .append("\"}");
        }
        return out.append("]}").toString();
    }

    @Test
    void anAuthorThatIsLeftOutMayHaveBeenAllOfTheEntry() {
        String bare = "{\"id\":\"%s\",\"type\":\"book\",\"author\":[{\"family\":\"Doe\"}]}";
        assertThat(Scene.items(bare.formatted("1"), bare.formatted("2"))
                        .with("<macro name=\"author\"><names variable=\"author\"/></macro>")
                        .bibliography(
                                "subsequent-author-substitute=\"\"",
                                "<layout suffix=\".\"><text macro=\"author\" display=\"block\"/></layout>")
                        .entries())
                .containsExactly("<div class=\"csl-block\">Doe.</div>", ".");
    }

    @Test
    void theSecondFieldIsAlignedWhenThereIsNoFirstOne() {
        String layout =
                "<layout suffix=\".\"><names variable=\"author\"/><text variable=\"title\" prefix=\" \"/></layout>";
        String untitled = "{\"id\":\"3\",\"type\":\"book\",\"author\":[{\"family\":\"Doe\"}]}";
        assertThat(Scene.items(item("1", "Doe"), item("2"), untitled)
                        .bibliography("second-field-align=\"flush\"", layout)
                        .entries())
                .containsExactly(
                        "<div class=\"csl-left-margin\">Doe</div><div class=\"csl-right-inline\"> 1.</div>",
                        "<div class=\"csl-right-inline\"> 2.</div>",
                        "<div class=\"csl-left-margin\">Doe.</div>");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "complete-all | Doe. 1 | ---. 2 | Doe & Roe. 3 | ---. 4 | Doe & Poe. 5",
                "complete-each | Doe. 1 | ---. 2 | Doe & Roe. 3 | --- & ---. 4 | Doe & Poe. 5",
                "partial-each | Doe. 1 | ---. 2 | --- & Roe. 3 | --- & ---. 4 | --- & Poe. 5",
                "partial-first | Doe. 1 | ---. 2 | --- & Roe. 3 | --- & Roe. 4 | --- & Poe. 5",
            })
    void repeatedAuthorsAreReplacedByTheRule(String rule, String a, String b, String c, String d, String e) {
        assertThat(Scene.items(
                                item("1", "Doe"),
                                item("2", "Doe"),
                                item("3", "Doe", "Roe"),
                                item("4", "Doe", "Roe"),
                                item("5", "Doe", "Poe"))
                        .bibliography(
                                "subsequent-author-substitute=\"---\" subsequent-author-substitute-rule=\"" + rule
                                        + "\"",
                                "<layout><group delimiter=\". \"><names variable=\"author\"><name and=\"symbol\" "
                                        + "delimiter-precedes-last=\"never\"/></names><text variable=\"title\"/></group></layout>")
                        .entries())
                .containsExactly(amp(a), amp(b), amp(c), amp(d), amp(e));
    }

    /** "When all rendered names match": those behind et al. are not rendered, and a name alone is not one with others. */
    @Test
    void namesBehindEtAlAreNotCompared() {
        assertThat(Scene.items(item("1", "Doe"), item("2", "Doe", "Roe"), item("3", "Doe", "Poe"), item("4", "Poe"))
                        .bibliography(
                                "subsequent-author-substitute=\"---\" et-al-min=\"2\" et-al-use-first=\"1\"",
                                "<layout><group delimiter=\". \"><names variable=\"author\"/><text variable=\"title\"/></group></layout>")
                        .entries())
                .containsExactly("Doe. 1", "Doe et al. 2", "---. 3", "Poe. 4");
    }

    private static String amp(String text) {
        return text.replace("&", "&amp;");
    }

    @Test
    void theFirstFieldIsSetOffFromTheRest() {
        assertThat(Scene.items(item("T", "Doe"))
                        .bibliography(
                                "second-field-align=\"flush\"",
                                "<layout suffix=\".\"><text variable=\"citation-number\" suffix=\". \"/>"
                                        + "<text variable=\"title\"/></layout>")
                        .entries())
                .containsExactly("<div class=\"csl-left-margin\">1. </div><div class=\"csl-right-inline\">T.</div>");
    }

    @Test
    void aBlockThatLosesItsNamesGoes() {
        assertThat(Scene.items(item("1", "Doe"), item("2", "Doe"))
                        .bibliography(
                                "subsequent-author-substitute=\"\"",
                                "<layout><group display=\"block\"><names variable=\"author\"/></group>"
                                        + "<text variable=\"title\" display=\"indent\"/></layout>")
                        .entries())
                .containsExactly(
                        "<div class=\"csl-block\">Doe</div><div class=\"csl-indent\">1</div>",
                        "<div class=\"csl-indent\">2</div>");
    }

    @Test
    void uncitedItemsFollowTheCitedOnesWhereNothingSorts() {
        DocumentProcessor processor = Scene.items(item("a", "A"), item("b", "B"), item("c", "C"))
                .bibliography("", "<layout><text variable=\"title\"/></layout>")
                .open();
        processor.set(java.util.List.of(Scene.note("n", 1, "c")), java.util.List.of("a", "c"));
        assertThat(processor.bibliography()).extracting(BibliographyEntry::item).containsExactly("c", "a");
        assertThat(processor.number("b")).isZero();
    }
}
