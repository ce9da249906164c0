package org.footing.apparatus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.footing.csl.styles.StyleCatalogue;
import org.footing.document.markdown.MarkdownReader;
import org.footing.manuscript.Manuscript;
import org.footing.policy.Policy;
import org.footing.source.Sources;
import org.footing.source.SourcesFile;
import org.footing.text.SourceText;
import org.footing.text.UsageException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ApparatusTest {
    private static final String NOTES = "chicago-notes-bibliography";
    private static final String CARR = "Edward Hallett Carr, The Bolshevik Revolution (Macmillan, 1953)";

    @TempDir
    Path folder;

    private Sources sources = new Sources("none", List.of());

    @BeforeEach
    void library() throws IOException {
        Path file = folder.resolve("sources.yaml");
        Files.writeString(file, """
                references:
                - id: carr
                  type: book
                  title: The Bolshevik Revolution
                  author: [{family: Carr, given: Edward Hallett}]
                  publisher: Macmillan
                  publisher-place: London
                  issued: 1953
                - id: anon
                  type: book
                  title: A & B <Co.>
                  publisher: Xyz
                  issued: 1920
                - id: gaimusho
                  type: book
                  language: ja
                  title: 日本外交文書
                  editor: [{literal: 外務省}]
                  issued: 1955
                - id: kennan
                  type: book
                  language: en
                  title: The Decision to Intervene
                  author: [{family: Kennan, given: George F.}]
                  publisher: Princeton
                  issued: 1958
                """);
        sources = SourcesFile.at(file).read();
    }

    @Test
    void a_full_stop_of_the_authors_is_not_doubled() {
        assertThat(note("[@carr, p. 355]. See below.")).isEqualTo(CARR + ", 355. See below.");
    }

    @Test
    void a_sentence_that_goes_on_has_no_full_stop_in_its_middle() {
        assertThat(note("[@carr, p. 355], where more is said.")).isEqualTo(CARR + ", 355, where more is said.");
        assertThat(note("So [@carr, p. 355] and others.")).isEqualTo("So " + CARR + ", 355 and others.");
    }

    @Test
    void several_clusters_stand_in_one_note() {
        assertThat(note("Compare [@carr, p. 3]; but see [@kennan, p. 4]."))
                .isEqualTo("Compare " + CARR
                        + ", 3; but see George F. Kennan, The Decision to Intervene (Princeton, 1958), 4.");
    }

    @Test
    void a_note_without_a_citation_keeps_its_words() {
        assertThat(note("A draft: *do not* cite.")).isEqualTo("A draft: do not cite.");
    }

    @Test
    void a_locator_is_written_in_the_documents_language() {
        assertThat(note("[@carr, док. 3]")).isEqualTo(CARR + ", doc. 3.");
        assertThat(note("[@carr, т. 2, с. 5–6]")).isEqualTo(CARR + ", vol. 2, pp. 5–6.");
    }

    @Test
    void a_locator_that_is_not_understood_is_kept_as_it_is_written() {
        assertThat(note("[@carr, passim]")).isEqualTo(CARR + ", passim.");
    }

    @Test
    void prefix_and_suffix_stand_off_from_the_citation() {
        assertThat(note("[see @carr, p. 3, and *passim*]")).isEqualTo("see " + CARR + ", 3, and passim.");
    }

    @Test
    void markdown_is_written_as_the_format_wants_it() {
        String written = "So *says* `x<y` & [he](https://example.org/a_b); see [@anon].";
        assertThat(note(written, Formats.TEXT))
                .isEqualTo("So says x<y & he (https://example.org/a_b); see A & B <Co.> (Xyz, 1920).");
        assertThat(note(written, Formats.HTML))
                .isEqualTo("So <i>says</i> <code>x&lt;y</code> &amp; <a href=\"https://example.org/a_b\">he</a>; see "
                        + "<i>A &amp; B &lt;Co.&gt;</i> (Xyz, 1920).");
        assertThat(note(written, Formats.MARKDOWN))
                .isEqualTo("So *says* `x<y` & [he](https://example.org/a_b); see *A & B \\<Co.\\>* (Xyz, 1920).");
    }

    @Test
    void emphasis_may_reach_across_a_citation() {
        assertThat(note("*Not [@carr] alone.*", Formats.HTML))
                .startsWith("<i>Not Edward Hallett Carr,")
                .contains("<span style=\"font-style:normal;\">The Bolshevik Revolution</span>")
                .endsWith("alone.</i>");
    }

    @Test
    void paragraphs_of_a_note_stay_apart() {
        String written = "First.\n\n    Second & last.";
        assertThat(note(written, Formats.TEXT)).isEqualTo("First.\n\nSecond & last.");
        assertThat(note(written, Formats.HTML)).isEqualTo("<p>First.</p>\n<p>Second &amp; last.</p>");
    }

    @Test
    void raw_html_of_the_authors_is_shown_and_not_passed_on() {
        assertThat(note("<script>x</script>", Formats.HTML)).doesNotContain("<script");
    }

    @Test
    void an_unknown_key_is_shown_and_reported_with_its_place() {
        Manuscript manuscript = manuscript("Text.[^1]\n\n[^1]: See [@car, p. 5; @kennan; @none].\n");
        RenderedPaper paper = apparatus(NOTES).notes(manuscript, Formats.TEXT);
        assertThat(paper.notes().get(0).text())
                .isEqualTo("See car?, p. 5; George F. Kennan, The Decision to Intervene (Princeton, 1958); none?");
        assertThat(paper.problems()).hasSize(2);
        assertThat(paper.problems().get(0).toString())
                .startsWith("paper.md:3:13: error: no source `car` in the library; did you mean")
                .contains("carr");
    }

    @Test
    void an_unknown_key_beside_a_known_one_is_bold() {
        assertThat(note("[@none; @anon]", Formats.MARKDOWN)).isEqualTo("**none?**; *A & B \\<Co.\\>* (Xyz, 1920).");
    }

    @Test
    void emphasis_before_and_after_a_citation_is_kept() {
        assertThat(note("[*contra* @carr, p. 3, *pace* Kennan]", Formats.MARKDOWN))
                .startsWith("*contra* Edward Hallett Carr,")
                .endsWith(", 3, *pace* Kennan.");
    }

    @Test
    void the_side_of_a_leaf_is_written_in_the_documents_language() {
        assertThat(note("[@carr, л. 46–47 об.]")).isEqualTo(CARR + ", fols. 46–47v.");
    }

    @Test
    void a_term_takes_the_title_case_of_its_own_language_not_of_the_item() {
        assertThat(apparatus("apa").bibliography(List.of("gaimusho"), Formats.TEXT))
                .extracting(RenderedEntry::text)
                .containsExactly("外務省 (Ed.). (1955). 日本外交文書.");
    }

    @Test
    void a_cluster_of_unknown_keys_alone_needs_no_processor() {
        assertThat(note("[see @none]. So.", Formats.MARKDOWN)).isEqualTo("see **none?** So.");
    }

    @Test
    void a_style_of_notes_makes_notes_of_citations_in_the_running_text() {
        Manuscript manuscript = manuscript("One [@carr]. Two.[^x] Three [@kennan].\n\n[^x]: Words.\n");
        RenderedPaper paper = apparatus(NOTES).paper(manuscript, Formats.TEXT);
        assertThat(paper.notes()).extracting(RenderedNote::number).containsExactly(1, 2, 3);
        assertThat(paper.notes()).extracting(RenderedNote::label).containsExactly("", "x", "");
        assertThat(paper.notes().get(0).text()).isEqualTo(CARR + ".");
        assertThat(paper.citations()).isEmpty();
    }

    @Test
    void a_style_of_the_running_text_keeps_them_there() {
        Manuscript manuscript = manuscript("One [@carr, p. 3].[^x]\n\n[^x]: So [@kennan].\n");
        RenderedPaper paper = apparatus("apa").paper(manuscript, Formats.TEXT);
        assertThat(paper.citations()).extracting(RenderedCitation::text).containsExactly("(Carr, 1953, p. 3)");
        assertThat(paper.notes()).extracting(RenderedNote::text).containsExactly("So (Kennan, 1958).");
        assertThat(paper.notes().get(0).keys()).containsExactly("kennan");
    }

    @Test
    void the_bibliography_lists_what_is_cited() {
        RenderedPaper paper = apparatus(NOTES).paper(manuscript("One [@kennan; @carr].\n"), Formats.HTML);
        assertThat(Formats.HTML.entries(paper.bibliography(), 0)).isEqualTo("""
                        <ul class="bibliography">
                        <li id="ref-carr">Carr, Edward Hallett. <i>The Bolshevik Revolution</i>. Macmillan, 1953.</li>
                        <li id="ref-kennan" lang="en">Kennan, George F. <i>The Decision to Intervene</i>. Princeton, 1958.</li>
                        </ul>
                        """);
    }

    @Test
    void a_bibliography_of_given_keys_lists_each_once() {
        assertThat(apparatus(NOTES).bibliography(List.of("kennan", "carr", "kennan"), Formats.TEXT))
                .extracting(RenderedEntry::key)
                .containsExactly("carr", "kennan");
        assertThat(apparatus(NOTES).bibliography(Formats.TEXT)).hasSize(4);
    }

    @Test
    void one_citation_may_name_several_sources() {
        List<CitedSource> cited = List.of(CitedSource.parse("carr@355"), CitedSource.parse("anon"));
        assertThat(apparatus(NOTES).cite(cited, Formats.TEXT)).isEqualTo(CARR + ", 355; A & B <Co.> (Xyz, 1920).");
    }

    @Test
    void a_citation_of_an_unknown_source_is_refused() {
        assertThatThrownBy(() -> apparatus(NOTES).cite(List.of(CitedSource.parse("karr")), Formats.TEXT))
                .isInstanceOf(UsageException.class)
                .hasMessageContaining("karr");
    }

    private String note(String written) {
        return note(written, Formats.TEXT);
    }

    private String note(String written, Format format) {
        return apparatus(NOTES)
                .notes(manuscript("Text.[^1]\n\n[^1]: " + written + "\n"), format)
                .notes()
                .get(0)
                .text();
    }

    private static Manuscript manuscript(String markdown) {
        return Manuscript.of(MarkdownReader.read(new SourceText("paper.md", markdown)));
    }

    private Apparatus apparatus(String style) {
        return new Apparatus(sources, StyleCatalogue.shipped().find(style), "en", Processor.DEFAULT, Policy.UNSAID);
    }
}
