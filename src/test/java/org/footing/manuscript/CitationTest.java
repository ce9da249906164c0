package org.footing.manuscript;

import static org.assertj.core.api.Assertions.assertThat;

import org.footing.csl.locator.Locator;
import org.footing.document.Citation;
import org.footing.document.CitationCluster;
import org.footing.document.CitationMode;
import org.footing.document.ProblemKind;
import org.footing.document.write.PlainNodes;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CitationTest {
    @Test
    void a_cluster_holds_prefix_key_locator_and_suffix_of_each_citation() {
        Manuscript paper = Reading.of("Text [see @garf-1, л. 46–47; also @原1995, 46頁, with *care*].\n");

        CitationCluster cluster = paper.citations().get(0);
        Citation first = cluster.citations().get(0);
        Citation second = cluster.citations().get(1);
        assertThat(PlainNodes.of(first.prefix())).isEqualTo("see");
        assertThat(first.key()).isEqualTo("garf-1");
        assertThat(first.locator().isSamePlace(Locator.of("folio", "46–47"))).isTrue();
        assertThat(first.locator().verbatim()).isEqualTo("л. 46–47");
        assertThat(first.suffix()).isEmpty();
        assertThat(PlainNodes.of(second.prefix())).isEqualTo("also");
        assertThat(second.key()).isEqualTo("原1995");
        assertThat(second.locator().isSamePlace(Locator.of("page", "46"))).isTrue();
        assertThat(PlainNodes.of(second.suffix())).isEqualTo(", with care");
        assertThat(Reading.at(paper, cluster.span())).startsWith("[see @garf").endsWith("*care*]");
        assertThat(Reading.at(paper, first.span())).isEqualTo("see @garf-1, л. 46–47");
        assertThat(Reading.at(paper, second.keySpan())).isEqualTo("原1995");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "[@a]                         | a       | NORMAL         | ''",
                "[-@a, p. 3]                  | a       | SUPPRESS_AUTHOR | p. 3",
                "@a                           | a       | AUTHOR_IN_TEXT | ''",
                "@a [p. 3]                    | a       | AUTHOR_IN_TEXT | p. 3",
                "-@a [p. 3]                   | a       | SUPPRESS_AUTHOR | p. 3",
                "@{http://x.org/a_(b)} [p. 3] | http://x.org/a_(b) | AUTHOR_IN_TEXT | p. 3",
                "[@a{p. 3}, 1921]             | a       | NORMAL         | p. 3",
                "[@a, {pp. iv, (xv)}, so]     | a       | NORMAL         | pp. iv, (xv)",
                "[@a 33, 35-37, and nowhere]  | a       | NORMAL         | '33, 35-37'",
                "[@a, с. 5 и далее]           | a       | NORMAL         | с. 5 и далее",
                "[@a, p. 3 and elsewhere]     | a       | NORMAL         | p. 3",
                "[@a, see below]              | a       | NORMAL         | ''",
            })
    void each_form_of_pandoc_is_read(String markdown, String key, CitationMode mode, String locator) {
        Citation citation = Reading.citation("Word " + markdown + " word.");

        assertThat(citation.key()).isEqualTo(key);
        assertThat(citation.mode()).isEqualTo(mode);
        assertThat(citation.locator().verbatim()).isEqualTo(locator);
    }

    @ParameterizedTest
    @CsvSource({
        "@doe99., doe99",
        "@doe:99/a-b_c, doe:99/a-b_c",
        "@doe99--x, doe99",
        "@doe99:, doe99",
        "@Иванов1921, Иванов1921",
        "@原暉之1995, 原暉之1995",
        "@_x, _x",
        "@https://a.b/c, https://a.b/c",
    })
    void a_key_ends_where_pandoc_ends_it(String markdown, String key) {
        assertThat(Reading.keys("See " + markdown)).containsExactly(key);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "mail me@example.org now",
                "an `@code` span",
                "an escaped \\@key",
                "a lone @ sign",
                "<a href='@x'>",
                "<mailto:a@b.org>",
                "<a@b.org>",
                "    @indented",
                "```\n@fenced\n```",
            })
    void what_is_no_citation_is_left_alone(String markdown) {
        assertThat(Reading.keys(markdown)).isEmpty();
    }

    @Test
    void a_bare_key_followed_by_its_own_bracket_takes_the_further_citations_in_it() {
        Manuscript paper = Reading.of("As @a [p. 3; see @b, p. 4] says.");

        assertThat(paper.citations()).hasSize(1);
        CitationCluster cluster = paper.citations().get(0);
        assertThat(cluster.citations()).extracting(Citation::key).containsExactly("a", "b");
        assertThat(cluster.citations())
                .extracting(Citation::mode)
                .containsExactly(CitationMode.AUTHOR_IN_TEXT, CitationMode.NORMAL);
        assertThat(PlainNodes.of(cluster.citations().get(1).prefix())).isEqualTo("see");
        assertThat(Reading.at(paper, cluster.span())).isEqualTo("@a [p. 3; see @b, p. 4]");
    }

    @Test
    void a_bracket_that_starts_with_a_key_is_a_cluster_of_its_own_after_a_bare_key() {
        Manuscript paper = Reading.of("As @a [@b, p. 4] says.");

        assertThat(paper.citations()).hasSize(2);
    }

    @Test
    void a_link_whose_text_holds_a_key_stays_a_link() {
        Manuscript paper = Reading.of("See [the @a page](http://x.org) and [@b](<y z> 'title').");

        assertThat(paper.paragraphs().get(0).sentences().get(0).text()).isEqualTo("See the @a page and @b.");
        assertThat(paper.citations())
                .extracting(c -> c.citations().get(0).mode())
                .containsOnly(CitationMode.AUTHOR_IN_TEXT);
    }

    @Test
    void a_part_without_a_key_is_reported_and_nothing_is_lost() {
        String markdown = "Text [Ramella2005; @b, p. 3; p. 5].";

        assertThat(Reading.problems(markdown))
                .containsExactly(ProblemKind.MALFORMED_CITATION, ProblemKind.MALFORMED_CITATION);
        Citation citation = Reading.citation(markdown);
        assertThat(PlainNodes.of(citation.prefix())).isEqualTo("Ramella2005;");
        assertThat(citation.locator().verbatim() + PlainNodes.of(citation.suffix()))
                .isEqualTo("p. 3; p. 5");
    }

    @Test
    void two_keys_without_a_semicolon_are_two_citations_and_a_problem() {
        assertThat(Reading.keys("Text [see @a and @b].")).containsExactly("a", "b");
        assertThat(Reading.problems("Text [see @a and @b].")).containsExactly(ProblemKind.MALFORMED_CITATION);
    }

    @Test
    void a_cluster_may_run_over_lines_of_a_quotation() {
        Manuscript paper = Reading.of("> Text [see @a,\n> p. 3; @b].\n");

        Citation citation = paper.citations().get(0).citations().get(0);
        assertThat(citation.locator().verbatim()).isEqualTo("p. 3");
        assertThat(Reading.at(paper, citation.keySpan())).isEqualTo("a");
        assertThat(paper.citations().get(0).citations().get(1).key()).isEqualTo("b");
    }
}
