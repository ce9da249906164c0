package org.footing.manuscript;

import static org.assertj.core.api.Assertions.assertThat;

import org.footing.document.DocumentProblem;
import org.footing.document.ProblemKind;
import org.junit.jupiter.api.Test;

class ClaimMarkTest {
    @Test
    void a_marked_span_is_a_claim_with_the_note_that_follows() {
        Manuscript paper = Reading.of(
                "# Talks\n\nThen [the *council* met]{.claim #c-council kind=fact}.[^12] It left.[^13]\n\n[^12]: a\n[^13]: b\n");

        ClaimMark claim = paper.claims().get(0);
        assertThat(claim.id()).isEqualTo("c-council");
        assertThat(claim.kind()).isEqualTo("fact");
        assertThat(claim.text()).isEqualTo("the council met");
        assertThat(claim.section().title()).isEqualTo("Talks");
        assertThat(claim.notes()).extracting(NoteReference::label).containsExactly("12");
        assertThat(Reading.at(paper, claim.span())).isEqualTo("the *council* met");
    }

    @Test
    void a_claim_may_hold_notes_and_citations_and_other_claims() {
        Manuscript paper =
                Reading.of("[It met[^1] and [voted [@a, p. 3]]{.claim #inner}.]{.claim #outer}\n\n[^1]: n\n");

        assertThat(paper.claims()).extracting(ClaimMark::id).containsExactly("outer", "inner");
        assertThat(paper.claims()).extracting(ClaimMark::text).containsExactly("It met and voted.", "voted");
        assertThat(paper.claims().get(0).notes()).hasSize(1);
        assertThat(paper.claims().get(0).citations()).hasSize(1);
        assertThat(paper.claims().get(1).notes()).isEmpty();
        assertThat(paper.claims().get(1).citations()).hasSize(1);
    }

    @Test
    void a_claim_without_a_note_of_its_own_takes_those_that_end_its_sentence() {
        Manuscript paper = Reading.of(
                "[It met]{.claim #a}, and [it voted]{.claim #b}.[^1] [It left]{.claim #c}. More.[^1]\n\n[^1]: n\n");

        assertThat(paper.claim("a").orElseThrow().notes()).hasSize(1);
        assertThat(paper.claim("b").orElseThrow().notes()).hasSize(1);
        assertThat(paper.claim("c").orElseThrow().notes()).isEmpty();
    }

    @Test
    void a_fenced_div_is_a_claim_of_whole_paragraphs() {
        Manuscript paper = Reading.of(
                "::: {.claim #outer kind=argument}\nFirst.[^1]\n\n::: note\nInner.\n:::\n\n```\n:::\n```\n\n> Last [@k].\n:::\n\nAfter.\n\n[^1]: n\n");

        ClaimMark claim = paper.claims().get(0);
        assertThat(claim.id()).isEqualTo("outer");
        assertThat(claim.kind()).isEqualTo("argument");
        assertThat(claim.text()).isEqualTo("First. Inner. Last.");
        assertThat(claim.notes()).hasSize(1);
        assertThat(claim.citations()).hasSize(1);
        assertThat(Reading.at(paper, claim.span())).startsWith("First.").endsWith("Last [@k].");
        assertThat(paper.problems()).isEmpty();
    }

    @Test
    void faults_of_claims_are_told() {
        assertThat(Reading.problems("[A]{.claim} [B]{.claim #b} [C]{.claim #b} [D]{.claim #}"))
                .containsExactly(
                        ProblemKind.CLAIM_WITHOUT_ID, ProblemKind.DUPLICATE_CLAIM, ProblemKind.MALFORMED_ATTRIBUTES);
        assertThat(Reading.problems("::: {.claim #a}\nText\n")).containsExactly(ProblemKind.UNCLOSED_DIV);
    }

    @Test
    void other_spans_and_divs_are_no_claims() {
        Manuscript paper = Reading.of("[A]{.smallcaps} [sic] [b]{lang=ru}\n\n::: warning\nText\n:::\n");

        assertThat(paper.claims()).isEmpty();
        assertThat(paper.problems()).isEmpty();
        assertThat(paper.paragraphs()).hasSize(2);
        assertThat(paper.paragraphs().get(0).sentences().get(0).text()).isEqualTo("A [sic] b");
    }

    @Test
    void metadata_and_sections_are_read() {
        Manuscript paper = Reading.of(
                "\uFEFF---\ntitle: 'A: *b*'\nauthor: [C D, {name: E}]\nlang: ja\n---\n\nIntro.\n\n# One {#one .x}\n\n## Two\n\n# Three\nText\n");

        assertThat(paper.metadata().title()).isEqualTo("A: *b*");
        assertThat(paper.metadata().authors()).containsExactly("C D", "E");
        assertThat(paper.metadata().lang()).isEqualTo("ja");
        assertThat(paper.sections())
                .extracting(s -> String.join("/", s.path()))
                .containsExactly("", "One", "One/Two", "Three");
        assertThat(Reading.at(paper, paper.sections().get(2).span())).isEqualTo("## Two\n\n");
        assertThat(Reading.at(paper, paper.sections().get(1).heading())).isEqualTo("One");
        assertThat(paper.paragraphs().get(1).section())
                .isSameAs(paper.sections().get(3));
    }

    @Test
    void metadata_that_is_no_yaml_is_a_problem_with_its_place() {
        Manuscript paper = Reading.of("---\ntitle: a\ntitle: b\n---\nText [@k].\n");

        assertThat(paper.problems()).extracting(DocumentProblem::kind).containsExactly(ProblemKind.MALFORMED_METADATA);
        assertThat(paper.source().locate(paper.problems().get(0).span()).line()).isEqualTo(3);
        assertThat(paper.citations()).hasSize(1);
    }
}
