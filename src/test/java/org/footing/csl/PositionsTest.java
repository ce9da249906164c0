package org.footing.csl;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.footing.csl.cite.DocumentCitation;
import org.footing.csl.document.DocumentProcessor;
import org.junit.jupiter.api.Test;

/** CSL 1.0.2, "Choose", position; "Note Distance". */
class PositionsTest {
    private static final String POSITIONS = "<choose><if position=\"ibid-with-locator\"><text value=\"L\"/></if>"
            + "<else-if position=\"ibid\"><text value=\"I\"/></else-if>"
            + "<else-if position=\"subsequent\"><text value=\"S\"/></else-if>"
            + "<else-if position=\"first\"><text value=\"F\"/></else-if></choose>";
    private static final String A = Scene.book("a", "Doe, J", 2000, "A");
    private static final String B = Scene.book("b", "Roe, J", 2000, "B");

    private static Scene scene(String cite) {
        return Scene.items(A, B).note().options("near-note-distance=\"2\"").layout("delimiter=\",\"", cite);
    }

    @Test
    void aRepeatRightAfterIsIbidAndALocatorThatIsLostMakesItSubsequent() {
        assertThat(scene(POSITIONS).notes("a", "a", "a@1", "a@1", "a@2", "a"))
                .containsExactly("F", "I", "L", "I", "L", "S");
    }

    @Test
    void ibidNeedsAPreviousNoteThatHoldsThatSingleCite() {
        assertThat(scene(POSITIONS).notes("a;b", "b", "b;b@3", "a")).containsExactly("F,F", "S", "I,L", "S");
    }

    @Test
    void nearNoteReachesAsFarAsItsDistance() {
        assertThat(scene(
                                "<choose><if position=\"near-note\"><text value=\"N\"/></if><else><text value=\"-\"/></else></choose>")
                        .notes("a", "b", "a", "b", "b", "b", "a"))
                .containsExactly("-", "-", "N", "N", "N", "N", "-");
    }

    @Test
    void theFirstReferenceNoteIsThatOfTheFirstCite() {
        assertThat(scene("<text variable=\"title\"/><text variable=\"first-reference-note-number\" prefix=\" n. \"/>")
                        .notes("a", "b", "a", "b"))
                .containsExactly("A", "B", "A n. 1", "B n. 2");
    }

    @Test
    void aCiteInTheNoteOfTheFirstOneHasNoPrecedingNoteToPointTo() {
        String cite = "<text variable=\"title\"/><text variable=\"first-reference-note-number\" prefix=\" n. \"/>";
        assertThat(scene(cite).notes("a;b;a", "b;a")).containsExactly("A,B,A", "B n. 1,A n. 1");
    }

    @Test
    void notesThatStartAnewAreANewSequence() {
        DocumentProcessor processor = scene(POSITIONS).open();
        processor.set(List.of(
                Scene.note("1", 1, "a"), Scene.note("2", 2, "a"), Scene.note("3", 1, "a"), Scene.note("4", 2, "a")));
        assertThat(List.of("1", "2", "3", "4"))
                .extracting(id -> Scene.html(processor.citation(id)))
                .containsExactly("F", "I", "F", "I");
    }

    @Test
    void citesInTheTextAreASequenceOfTheirOwnAndAlwaysNear() {
        String cite = "<choose><if position=\"near-note\"><text value=\"N\"/></if>"
                + "<else-if position=\"first\"><text value=\"F\"/></else-if></choose>";
        DocumentProcessor processor = scene(cite).open();
        processor.set(List.of(
                Scene.note("1", 0, "a"), Scene.note("2", 1, "a"), Scene.note("3", 0, "a"), Scene.note("4", 9, "a")));
        assertThat(List.of("1", "2", "3"))
                .extracting(id -> Scene.html(processor.citation(id)))
                .containsExactly("F", "F", "N");
        assertThat(Scene.html(processor.citation("4"))).isEmpty();
    }

    @Test
    void aTermThatOpensANoteIsCapitalisedAndOneInsideIsNot() {
        String cite =
                "<choose><if position=\"ibid\"><text term=\"ibid\"/></if><else><text variable=\"title\"/></else></choose>";
        assertThat(scene(cite).notes("a", "a", "b;b")).containsExactly("A", "Ibid.", "B,ibid.");
    }

    @Test
    void aNoteBetweenWithoutCitesBreaksIbid() {
        DocumentProcessor processor = scene(POSITIONS).open();
        processor.set(List.of(Scene.note("x", 1, "a"), Scene.note("y", 3, "a")));
        assertThat(Scene.html(processor.citation("y"))).isEqualTo("S");
    }

    @Test
    void anArchiveIsFirstCitedOnceHoweverTheDocumentChanges() {
        String cite =
                "<choose><if position=\"first-of-archive\"><text value=\"full\"/></if><else><text value=\"short\"/></else></choose>";
        DocumentProcessor processor = Scene.items(file("a"), file("b"), Scene.book("c", "Doe, J", 2000, "C"))
                .note()
                .layout("delimiter=\",\"", cite)
                .open();
        processor.set(List.of(
                Scene.note("x", 1, "c"), Scene.note("y", 2, "a"), Scene.note("z", 3, "b"), Scene.note("w", 4, "a")));
        assertThat(Scene.html(processor.citation("x"))).isEqualTo("short");
        assertThat(Scene.html(processor.citation("y"))).isEqualTo("full");
        assertThat(Scene.html(processor.citation("z"))).isEqualTo("short");

        assertThat(processor.remove("y").changed()).containsExactly("z");
        assertThat(Scene.html(processor.citation("z"))).isEqualTo("full");
        assertThat(Scene.html(processor.citation("w"))).isEqualTo("short");
        assertThat(processor.replace(Scene.note("x", 1, "a;b")).changed()).containsExactly("x", "z");
        assertThat(Scene.html(processor.citation("x"))).isEqualTo("full,short");
    }

    private static String file(String id) {
        return "{\"id\":\"" + id + "\",\"type\":\"document\",\"archive\":\"State Archive\"}";
    }

    @Test
    void aChapterIsASequenceOfItsOwnWhereTheCallerSaysSo() {
        DocumentProcessor processor = scene(POSITIONS).open();
        processor.set(List.of(inChapter("1", 1, 1), inChapter("2", 1, 2), inChapter("3", 2, 2), inChapter("4", 2, 3)));
        assertThat(List.of("1", "2", "3", "4"))
                .extracting(id -> Scene.html(processor.citation(id)))
                .containsExactly("F", "I", "F", "I");
        processor.set(List.of(inChapter("1", 1, 0), inChapter("2", 2, 0), inChapter("3", 2, 0)));
        assertThat(List.of("1", "2", "3"))
                .extracting(id -> Scene.html(processor.citation(id)))
                .containsExactly("F", "F", "I");
    }

    private static DocumentCitation inChapter(String id, int chapter, int note) {
        return DocumentCitation.of(id, new Cluster(note, chapter, List.of(Cite.of("a")), true, false));
    }
}
