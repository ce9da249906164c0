package org.footing.csl;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.footing.csl.cite.DocumentCitation;
import org.footing.csl.document.DocumentProcessor;
import org.footing.csl.document.Update;
import org.footing.text.UsageException;
import org.junit.jupiter.api.Test;

class ChangingDocumentTest {
    private static final String CITE = "<choose><if position=\"ibid\"><text term=\"ibid\"/></if><else>"
            + "<group delimiter=\" \"><names variable=\"author\"><name form=\"short\"/></names><date variable=\"issued\">"
            + "<date-part name=\"year\"/></date></group></else></choose>";

    private static Scene scene() {
        return Scene.items(
                        Scene.book("a", "Doe, J", 2000, "A"),
                        Scene.book("b", "Doe, J", 2000, "B"),
                        Scene.book("c", "Roe, J", 2001, "C"),
                        Scene.book("d", "Roe, Z", 2001, "D"))
                .note()
                .options("disambiguate-add-year-suffix=\"true\" disambiguate-add-givenname=\"true\"")
                .layout("delimiter=\"; \"", CITE)
                .bibliography("", "<sort><key variable=\"title\"/></sort><layout><text variable=\"title\"/></layout>");
    }

    @Test
    void whatPointsToAFirstNoteIsRenderedAgainWhenThatNoteIsAnother() {
        DocumentProcessor processor = Scene.items(
                        Scene.book("a", "Doe, J", 2000, "A"), Scene.book("b", "Roe, J", 2000, "B"))
                .note()
                .layout(
                        "",
                        "<text variable=\"title\"/><text variable=\"first-reference-note-number\" prefix=\" n. \"/>")
                .open();
        processor.set(List.of(Scene.note("1", 1, "a"), Scene.note("2", 2, "a"), Scene.note("3", 3, "b")));
        Update same = processor.set(List.of(
                Scene.note("1", 1, "a"), Scene.note("2", 2, "a"), Scene.note("3", 3, "b"), Scene.note("4", 4, "b")));
        assertThat(same.rendered()).containsExactly("4");
        Update moved = processor.set(List.of(
                Scene.note("0", 1, "b"),
                Scene.note("1", 2, "a"),
                Scene.note("2", 3, "a"),
                Scene.note("3", 4, "b"),
                Scene.note("4", 5, "b")));
        assertThat(moved.rendered()).containsExactly("0", "1", "2", "3", "4");
        assertThat(moved.changed()).containsExactly("0", "2", "3", "4");
    }

    @Test
    void aStyleThatAsksForNoPositionRendersNothingAgainForOne() {
        DocumentProcessor processor = Scene.items(Scene.book("a", "Doe, J", 2000, "A"))
                .note()
                .layout("", "<text variable=\"title\"/>")
                .open();
        processor.set(List.of(Scene.note("2", 1, "a")));
        assertThat(processor.insert(0, Scene.note("1", 1, "a")).rendered()).containsExactly("1");
    }

    @Test
    void onlyWhatReadsDifferentlyIsReported() {
        DocumentProcessor processor = scene().open();
        assertThat(processor
                        .set(List.of(Scene.note("1", 1, "a"), Scene.note("2", 2, "c"), Scene.note("3", 3, "c")))
                        .changed())
                .containsExactly("1", "2", "3");
        assertThat(Scene.html(processor.citation("3"))).isEqualTo("Ibid.");

        Update update = processor.insert(2, Scene.note("4", 3, "b"));
        assertThat(update.changed()).containsExactly("1", "4", "3");
        assertThat(Scene.html(processor.citation("1"))).isEqualTo("Doe 2000a");
        assertThat(Scene.html(processor.citation("3"))).isEqualTo("Roe 2001");

        assertThat(processor.replace(Scene.note("4", 3, "d")).changed()).containsExactly("1", "2", "4", "3");
        assertThat(Scene.html(processor.citation("4"))).isEqualTo("Z Roe 2001");
        assertThat(processor.remove("4").changed()).containsExactly("2", "3");
        assertThat(processor
                        .set(List.of(Scene.note("1", 1, "a"), Scene.note("2", 2, "c"), Scene.note("3", 3, "c")))
                        .changed())
                .isEmpty();
    }

    @Test
    void anUnknownCitationOrItemIsNamed() {
        DocumentProcessor processor = scene().open();
        assertThatThrownBy(() -> processor.citation("x")).isInstanceOf(UsageException.class);
        assertThatThrownBy(() -> processor.set(List.of(Scene.note("1", 1, "missing"))))
                .isInstanceOf(UsageException.class)
                .hasMessageContaining("missing");
    }

    @Test
    void changesLeadToTheSameDocumentAsRenderingItAnew() {
        Random random = new Random(7);
        DocumentProcessor processor = scene().open();
        List<String> document = new ArrayList<>();
        List<DocumentCitation> citations = new ArrayList<>();
        for (int step = 0; step < 120; step++) {
            int at = random.nextInt(citations.size() + 1);
            if (random.nextInt(3) > 0 || citations.isEmpty() || at == citations.size()) {
                String cites = "abcd".charAt(random.nextInt(4)) + (random.nextBoolean() ? "@" + random.nextInt(3) : "");
                DocumentCitation added = Scene.note("s" + step, 0, cites);
                citations.add(at, added);
                processor.insert(at, added);
            } else {
                processor.remove(citations.remove(at).id());
            }
            document.clear();
            DocumentProcessor anew = scene().open();
            anew.set(citations);
            for (DocumentCitation citation : citations) {
                document.add(Scene.html(anew.citation(citation.id())));
                assertThat(Scene.html(processor.citation(citation.id())))
                        .as("step %d, %s", step, citation.id())
                        .isEqualTo(document.get(document.size() - 1));
            }
        }
    }
}
