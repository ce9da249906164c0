package org.footing.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.footing.text.SourceText;
import org.junit.jupiter.api.Test;

/** A link is verified, then one thing after another changes around it. */
class StalenessTest {
    private static final String CLAIMS = """
            claims:
            - id: c
              kind: fact
              occurrences: [{document: paper.md, text: The council met in May and voted for the treaty}]
              evidence:
              - source: hara
                locator: с. 5–7
                stance: quotes
                excerpt: {text: 会議は五月に, language: ja}
                translation: {text: The council in May, language: en}
            """;
    private static final String PAPER =
            "# One\n\nThe council met in May and voted for the treaty.[^1]\n\n[^1]: [@hara].\n";

    private static LinkState after(String claims, String sources, String paper) {
        LinkState fresh = Fixture.assess(CLAIMS, Fixture.SOURCES, PAPER)
                .states()
                .get(0)
                .links()
                .get(0);
        assertThat(fresh.id()).isEqualTo("unchecked");
        Verification verification = new Verification(
                Status.VERIFIED, "A", "2026-11-22", "", fresh.texts().hashed(), fresh.texts());
        String verified = VerificationEdit.apply(new SourceText("claims.yaml", claims), "c", 0, verification);
        return Fixture.assess(verified, sources, paper).states().get(0).links().get(0);
    }

    private static void assertFresh(LinkState state) {
        assertThat(state.changed()).isEmpty();
        assertThat(state.isFresh()).isTrue();
        assertThat(state.id()).isEqualTo("verified");
    }

    private static void assertStale(LinkState state, Component... changed) {
        assertThat(state.changed()).containsExactly(changed);
        assertThat(state.isBad()).isTrue();
        assertThat(state.id()).isEqualTo("stale");
    }

    @Test
    void what_is_verified_is_fresh_until_something_changes() {
        assertFresh(after(CLAIMS, Fixture.SOURCES, PAPER));
    }

    @Test
    void renumbered_notes_white_space_quotes_and_another_notation_of_the_locator_change_nothing() {
        assertFresh(after(
                CLAIMS.replace("с. 5–7", "pp. 5-7"),
                Fixture.SOURCES,
                PAPER.replace("[^1]", "[^27]").replace("council met", "*council*\nmet")));
    }

    @Test
    void each_component_is_named_when_it_changes() {
        assertStale(after(CLAIMS.replace("с. 5–7", "с. 21"), Fixture.SOURCES, PAPER), Component.CITATION);
        assertStale(
                after(CLAIMS.replace("stance: quotes", "stance: reports"), Fixture.SOURCES, PAPER), Component.CITATION);
        assertStale(after(CLAIMS.replace("五月に", "六月に"), Fixture.SOURCES, PAPER), Component.EXCERPT);
        assertStale(after(CLAIMS.replace("in May,", "in June,"), Fixture.SOURCES, PAPER), Component.EXCERPT);
        assertStale(after(CLAIMS, Fixture.SOURCES.replace("1995", "1996"), PAPER), Component.SOURCE);
        assertStale(after(CLAIMS, Fixture.SOURCES.replace("会議", "大会議"), PAPER), Component.SOURCE);
        assertStale(after(CLAIMS, Fixture.SOURCES, PAPER.replace("treaty.", "treaty in vain.")), Component.SENTENCE);
        assertStale(after(CLAIMS, "references: []\n", PAPER), Component.SOURCE);
    }

    @Test
    void what_does_not_identify_a_source_may_change() {
        String annotated = Fixture.SOURCES.replace(
                "  language: ja\n", "  language: ja\n  annotation: Read it.\n  abstract: New.\n");

        assertFresh(after(CLAIMS, annotated, PAPER));
    }

    @Test
    void a_sentence_that_is_lost_or_only_like_is_stale() {
        assertStale(after(CLAIMS, Fixture.SOURCES, "Nothing.\n"), Component.SENTENCE);
        assertStale(after(CLAIMS, Fixture.SOURCES, PAPER.replace("voted", "vote")), Component.SENTENCE);
    }

    @Test
    void a_manuscript_that_was_not_read_makes_nothing_stale() {
        Stamp hashes = new Stamp("v1:sha256:ab", "", "", "");
        String verified = VerificationEdit.apply(
                new SourceText("claims.yaml", CLAIMS),
                "c",
                0,
                new Verification(Status.VERIFIED, "", "", "", hashes, Stamp.NONE));

        LinkState state = Fixture.assess(verified, Fixture.SOURCES)
                .states()
                .get(0)
                .links()
                .get(0);

        assertThat(state.changed()).isEqualTo(List.of());
    }

    @Test
    void a_failed_link_is_bad_without_being_stale() {
        String failed = VerificationEdit.apply(
                new SourceText("claims.yaml", CLAIMS),
                "c",
                0,
                new Verification(Status.FAILED, "", "", "", Stamp.NONE, Stamp.NONE));

        LinkState state = Fixture.assess(failed, Fixture.SOURCES, PAPER)
                .states()
                .get(0)
                .links()
                .get(0);

        assertThat(state.isStale()).isFalse();
        assertThat(state.isBad()).isTrue();
        assertThat(state.id()).isEqualTo("failed");
    }
}
