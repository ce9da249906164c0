package org.footing.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AnchoringTest {
    private static final String PAPER = """
            # Background

            In spring the powers waited. [The council met in Chita on 12 May 1921]{.claim #c-met}, and it voted at once.[^1]
            The talks had failed before. Then the talks began again.

            # Conclusion

            The talks ended. He wrote that “the Republic” would not sign the treaty with Japan in that year.[^2]
            会議は五月にチタで開かれたが、条約は結ばれなかった。

            [^1]: [@hara, p. 5].
            [^2]: [@smith, p. 6].
            """;

    private static Anchor anchor(String occurrence, String paper) {
        Assessment assessment = Fixture.assess(
                "claims:\n- {id: c-met, kind: fact, occurrences: [" + occurrence + "]}\n", Fixture.SOURCES, paper);
        return assessment.states().get(0).anchors().get(0);
    }

    private static Anchor text(String text) {
        return anchor("{text: \"" + text + "\"}", PAPER);
    }

    @Test
    void a_mark_is_found_by_its_id_with_its_whole_sentence() {
        Anchor anchor = anchor("{document: paper.md}", PAPER);

        assertThat(anchor.state()).isEqualTo(AnchorState.MARKED);
        Anchor.Place place = anchor.place().orElseThrow();
        assertThat(place.sentence()).isEqualTo("The council met in Chita on 12 May 1921, and it voted at once.");
        assertThat(place.span().of(PAPER)).isEqualTo("The council met in Chita on 12 May 1921");
        assertThat(place.notes()).extracting(n -> n.label()).containsExactly("1");
        assertThat(place.section().title()).isEqualTo("Background");
        assertThat(anchor.changed()).isFalse();
    }

    @Test
    void a_claim_that_lists_no_place_is_still_found_by_its_mark() {
        Assessment assessment =
                Fixture.assess("claims: [{id: c-met, kind: fact}, {id: other, kind: fact}]", Fixture.SOURCES, PAPER);

        assertThat(Fixture.state(assessment, "c-met").anchors()).hasSize(1);
        assertThat(Fixture.state(assessment, "other").anchors()).isEmpty();
        assertThat(assessment.unrecorded()).isEmpty();
    }

    @Test
    void a_mark_that_no_claim_has_is_unrecorded() {
        Assessment assessment = Fixture.assess("claims: []", Fixture.SOURCES, PAPER);

        assertThat(assessment.unrecorded()).extracting(mark -> mark.id()).containsExactly("c-met");
    }

    @Test
    void a_sentence_whose_hash_differs_has_changed() {
        String same = Hash.of("The council met in Chita on 12 May 1921, and it voted at once.");
        String other = Hash.of("The council met in Chita on 12 May 1921.");

        assertThat(anchor("{hash: '" + same + "'}", PAPER).changed()).isFalse();
        assertThat(anchor("{hash: '" + other + "'}", PAPER).changed()).isTrue();
        assertThat(anchor(
                                "{hash: '" + same + "'}",
                                PAPER.replace("[^1]", "[^2]").replace("12 May", "*12*\nMay"))
                        .changed())
                .as("renumbered notes and markup")
                .isFalse();
    }

    @Test
    void exact_words_are_found_with_their_place() {
        Anchor anchor = text("the powers waited");

        assertThat(anchor.state()).isEqualTo(AnchorState.EXACT);
        assertThat(anchor.place().orElseThrow().span().of(PAPER)).isEqualTo("the powers waited");
        assertThat(anchor.place().orElseThrow().sentence()).isEqualTo("In spring the powers waited.");
    }

    @Test
    void the_section_comes_before_the_document_and_the_context_breaks_ties() {
        assertThat(anchor("{text: The talks, section: [Conclusion]}", PAPER)
                        .place()
                        .orElseThrow()
                        .sentence())
                .isEqualTo("The talks ended.");
        assertThat(anchor("{text: he talks}", PAPER).state()).isEqualTo(AnchorState.AMBIGUOUS);
        assertThat(anchor("{text: he talks}", PAPER).place()).isEmpty();
        assertThat(anchor("{text: he talks, suffix: ' began again'}", PAPER)
                        .place()
                        .orElseThrow()
                        .sentence())
                .isEqualTo("Then the talks began again.");
        assertThat(anchor("{text: he talks, prefix: 'Then t', section: [Background]}", PAPER)
                        .place()
                        .orElseThrow()
                        .sentence())
                .isEqualTo("Then the talks began again.");
        assertThat(anchor("{text: the powers waited, section: [Conclusion]}", PAPER)
                        .state())
                .as("moved to another section")
                .isEqualTo(AnchorState.EXACT);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "He wrote that \\\"the Republic\\\" would not sign | NORMALISED",
                "He wrote that *“the Republic”*  would not sign the treaty[^9] | NORMALISED",
                "He wrote that “the Republic” would not sign this treaty with Japan in that year | FUZZY",
                "He wrote that “the Republic” would now sign the treaty with Japan in that year | MEANING_RISK",
                "He wrote that “the Republic” would not sign the treaty with China in that year | MEANING_RISK",
                "The council met in Chita on 13 May 1921, and it voted at once | MEANING_RISK",
                "The council met in Chita on 12 May 1922, and it voted at once | MEANING_RISK",
                "会議は五月にチタで開かれたが、条約は結ばれた。 | LOST",
                "会議は六月にチタで開かれたが、条約は結ばれなかった。会議は | LOST",
                "Nothing of the kind has ever stood in this paper at all | LOST",
                "the pawers waited | LOST",
            })
    void other_words_are_found_by_likeness_or_not_at_all(String text, AnchorState state) {
        assertThat(text(text).state()).isEqualTo(state);
    }

    @Test
    void short_words_need_their_context_to_be_found_by_likeness() {
        assertThat(anchor("{text: the pawers waited, prefix: 'In spring '}", PAPER)
                        .state())
                .isEqualTo(AnchorState.FUZZY);
    }

    @Test
    void two_places_that_are_as_like_are_ambiguous() {
        String paper =
                "The delegates left the hall at nine o’clock sharp.\n\nThe delegates left the hall at ten o’clock sharp.\n";

        assertThat(anchor("{text: The delegates left the hall at six o’clock sharp}", paper)
                        .state())
                .isEqualTo(AnchorState.AMBIGUOUS);
    }

    @Test
    void a_manuscript_that_was_not_read_is_no_loss() {
        assertThat(anchor("{document: other.md}", PAPER).state()).isEqualTo(AnchorState.NO_DOCUMENT);
        assertThat(anchor("{document: aper.md}", PAPER).state()).isEqualTo(AnchorState.NO_DOCUMENT);
        assertThat(anchor("{id: gone}", PAPER).state()).isEqualTo(AnchorState.LOST);
    }

    @Test
    void a_long_manuscript_is_searched_within_the_budget() {
        StringBuilder paper = new StringBuilder();
        for (int i = 0; i < 20_000; i++) {
            paper.append("Sentence number ").append(i).append(" says little of interest to anyone.\n\n");
        }
        String wanted = "A sentence that stands nowhere in the manuscript, however long one looks for it in there";

        Anchor anchor = assertTimeoutPreemptively(
                Duration.ofSeconds(20), () -> anchor("{text: \"" + wanted + "\"}", paper.toString()));

        assertThat(anchor.state()).isEqualTo(AnchorState.LOST);
    }
}
