package org.footing.csl;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.footing.csl.locator.Locator;
import org.junit.jupiter.api.Test;

/** CSL 1.0.2, "Cite Grouping" and "Cite Collapsing". */
class CollapseTest {
    private static final String AUTHOR_DATE =
            "<group delimiter=\" \"><names variable=\"author\"><name form=\"short\"/></names>"
                    + "<date variable=\"issued\"><date-part name=\"year\"/></date><text variable=\"locator\" prefix=\"p. \"/></group>";

    private static Scene scene(String options, String... items) {
        return Scene.items(items).options(options).layout("prefix=\"(\" suffix=\")\" delimiter=\"; \"", AUTHOR_DATE);
    }

    private static final String[] MIXED = {
        Scene.book("a", "Doe, J", 1999, "A"),
        Scene.book("b", "Smith, J", 2002, "B"),
        Scene.book("c", "Doe, J", 2006, "C"),
    };

    @Test
    void citesOfTheSameNamesAreBroughtTogether() {
        assertThat(scene("cite-group-delimiter=\", \"", MIXED).citation())
                .isEqualTo("(Doe 1999, Doe 2006; Smith 2002)");
        assertThat(scene("collapse=\"year\" cite-group-delimiter=\",\"", MIXED).citation())
                .isEqualTo("(Doe 1999,2006; Smith 2002)");
        assertThat(scene("collapse=\"year\" after-collapse-delimiter=\" / \"", MIXED)
                        .citation())
                .isEqualTo("(Doe 1999, 2006 / Smith 2002)");
    }

    @Test
    void titlesThatStandInForNamesAreNoNames() {
        String[] items = {
            "{\"id\":\"a\",\"type\":\"book\",\"title\":\"Annals\"}",
            "{\"id\":\"b\",\"type\":\"book\",\"title\":\"Annals\"}"
        };
        assertThat(Scene.items(items)
                        .options("collapse=\"year\"")
                        .layout(
                                "delimiter=\"; \"",
                                "<names variable=\"author\"><substitute><text variable=\"title\"/></substitute></names>")
                        .citation())
                .isEqualTo("Annals; Annals");
    }

    @Test
    void aCiteOfNamesAloneIsNotSetTwice() {
        assertThat(Scene.items(Scene.book("a", "Doe, J", 1999, "A"), Scene.book("b", "Doe, J", 2000, "B"))
                        .options("collapse=\"year\"")
                        .layout("delimiter=\"; \"", "<names variable=\"author\"/>")
                        .citation())
                .isEqualTo("J Doe");
    }

    @Test
    void aLocatorThatTheStyleDoesNotShowStopsNoRange() {
        Cite located = new Cite("b", Locator.of("page", "5"), List.of(), List.of(), CiteMode.NORMAL);
        assertThat(Scene.items(
                                Scene.book("a", "A, A", 1, "A"),
                                Scene.book("b", "A, A", 1, "B"),
                                Scene.book("c", "A, A", 1, "C"))
                        .options("collapse=\"citation-number\"")
                        .layout("prefix=\"[\" suffix=\"]\" delimiter=\", \"", "<text variable=\"citation-number\"/>")
                        .citation(List.of(Cite.of("a"), located, Cite.of("c"))))
                .isEqualTo("[1–3]");
    }

    @Test
    void yearSuffixesCollapseAndALocatorStopsThat() {
        String[] items = new String[5];
        for (int i = 0; i < 5; i++) {
            items[i] = Scene.book("" + (char) ('a' + i), "Doe, J", 2000, "T" + i);
        }
        String options = "disambiguate-add-year-suffix=\"true\" year-suffix-delimiter=\",\" collapse=";
        assertThat(scene(options + "\"year-suffix\"", items).citation()).isEqualTo("(Doe 2000a,b,c,d,e)");
        assertThat(scene(options + "\"year-suffix-ranged\"", items).citation()).isEqualTo("(Doe 2000a–e)");
        Cite located = new Cite("c", Locator.of("page", "5"), List.of(), List.of(), CiteMode.NORMAL);
        assertThat(scene(options + "\"year-suffix\"", items)
                        .citation(List.of(Cite.of("a"), Cite.of("b"), located, Cite.of("d"), Cite.of("e"))))
                .isEqualTo("(Doe 2000a,b, 2000c p. 5, 2000d,e)");
    }

    @Test
    void threeAndMoreRisingNumbersBecomeARange() {
        Scene scene = Scene.items(
                        Scene.book("a", "A, A", 1, "A"),
                        Scene.book("b", "A, A", 1, "B"),
                        Scene.book("c", "A, A", 1, "C"),
                        Scene.book("d", "A, A", 1, "D"),
                        Scene.book("e", "A, A", 1, "E"))
                .options("collapse=\"citation-number\"")
                .layout("prefix=\"[\" suffix=\"]\" delimiter=\", \"", "<text variable=\"citation-number\"/>")
                .bibliography("", "<sort><key variable=\"title\"/></sort><layout><text variable=\"title\"/></layout>");
        assertThat(scene.citation(List.of(Cite.of("a"), Cite.of("b"), Cite.of("c"), Cite.of("e"))))
                .isEqualTo("[1–3, 5]");
        assertThat(scene.citation(List.of(Cite.of("a"), Cite.of("b"), Cite.of("d"))))
                .isEqualTo("[1, 2, 4]");
        assertThat(scene.citation(List.of(Cite.of("c"), Cite.of("b"), Cite.of("a"))))
                .isEqualTo("[3, 2, 1]");
    }

    @Test
    void theAuthorCanBeLeftOutShownAloneOrStandBefore() {
        String book = Scene.book("a", "Hara, T", 1995, "A");
        assertThat(scene("", book).citation(List.of(mode(CiteMode.SUPPRESS_AUTHOR))))
                .isEqualTo("(1995)");
        assertThat(scene("", book).citation(List.of(mode(CiteMode.AUTHOR_ONLY))))
                .isEqualTo("Hara");
        assertThat(scene("", book).citation(List.of(mode(CiteMode.COMPOSITE)))).isEqualTo("Hara (1995)");
    }

    @Test
    void inANoteAuthorAndWorkAreJoinedAsTheStyleJoinsThem() {
        Scene scene = Scene.items(Scene.book("a", "Doe, J", 2000, "Title A"))
                .note()
                .layout(
                        "suffix=\".\"",
                        "<choose><if position=\"ibid\"><text term=\"ibid\"/></if><else><group delimiter=\", \">"
                                + "<names variable=\"author\"/><text variable=\"title\"/></group></else></choose>");
        assertThat(scene.citation(List.of(mode(CiteMode.COMPOSITE)))).isEqualTo("J Doe, Title A.");
    }

    private static Cite mode(CiteMode mode) {
        return new Cite("a", Locator.of("", ""), List.of(), List.of(), mode);
    }

    @Test
    void aCompositeCitationNamesItsFirstAuthorInTheTextAndCitesAll() {
        Scene scene = Scene.items(
                        Scene.book("a", "Doe, J", 2000, "A"),
                        Scene.book("b", "Doe, J", 2001, "B"),
                        Scene.book("c", "Roe, J", 2002, "C"))
                .layout(
                        "prefix=\"(\" suffix=\")\" delimiter=\"; \"",
                        "<group delimiter=\" \"><names variable=\"author\"><name form=\"short\"/></names>"
                                + "<date variable=\"issued\"><date-part name=\"year\"/></date></group>");
        assertThat(scene.citation(java.util.List.of(Cite.of("a").with(CiteMode.COMPOSITE), Cite.of("b"), Cite.of("c"))))
                .isEqualTo("Doe (2000; Doe 2001; Roe 2002)");
    }

    @Test
    void aPrefixDoesNotKeepTheNamesOfACollapsedCite() {
        Scene scene = Scene.items(Scene.book("a", "Doe, J", 2000, "A"), Scene.book("b", "Doe, J", 2001, "B"))
                .options("collapse=\"year\"")
                .layout(
                        "delimiter=\"; \"",
                        "<group delimiter=\" \"><names variable=\"author\"><name form=\"short\"/></names>"
                                + "<date variable=\"issued\"><date-part name=\"year\"/></date></group>");
        Cite second = new Cite(
                "b",
                Locator.NONE,
                java.util.List.of(new org.footing.csl.output.Inline.Text("see ")),
                java.util.List.of(),
                CiteMode.NORMAL);
        assertThat(scene.citation(java.util.List.of(Cite.of("a"), second))).isEqualTo("Doe 2000, see 2001");
    }

    @Test
    void aWordInTheAuthorsPlaceIsNoAuthorWhomASentenceNames() {
        Scene scene = Scene.items("{\"id\":\"a\",\"type\":\"book\",\"title\":\"Annals\",\"issued\":\"2000\"}")
                .layout(
                        "prefix=\"(\" suffix=\")\"",
                        "<group delimiter=\" \"><names variable=\"author\"><substitute><text value=\"Anon\"/></substitute></names>"
                                + "<date variable=\"issued\"><date-part name=\"year\"/></date></group>");
        assertThat(scene.citation(List.of(Cite.of("a").with(CiteMode.SUPPRESS_AUTHOR))))
                .isEqualTo("(Anon 2000)");
        assertThat(scene.citation(List.of(Cite.of("a").with(CiteMode.COMPOSITE))))
                .isEqualTo("Anon (2000)");
    }

    @Test
    void aLocatorEndsAGroupOfNumbersWhereGroupsStandApart() {
        Scene scene = Scene.items(MIXED)
                .options("collapse=\"citation-number\" after-collapse-delimiter=\"; \"")
                .layout(
                        "prefix=\"(\" suffix=\")\" delimiter=\", \"",
                        "<group delimiter=\", \"><text variable=\"citation-number\"/><text variable=\"locator\" prefix=\"p. \"/></group>");
        assertThat(scene.citation(List.of(
                        Cite.of("a"),
                        new Cite("b", Locator.of("page", "5"), List.of(), List.of(), CiteMode.NORMAL),
                        Cite.of("c"))))
                .isEqualTo("(1, 2, p. 5; 3)");
    }
}
