package org.footing.csl.citeprocjava;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.footing.csl.BibliographyEntry;
import org.footing.csl.CitationRequest;
import org.footing.csl.Cite;
import org.footing.csl.CiteMode;
import org.footing.csl.Cluster;
import org.footing.csl.Rendering;
import org.footing.csl.item.Item;
import org.footing.csl.item.PersonName;
import org.footing.csl.locator.Locator;
import org.footing.csl.output.Formatting;
import org.footing.csl.output.Inline;
import org.footing.csl.output.Inlines;
import org.footing.csl.style.Style;
import org.footing.language.calendar.DatePoint;
import org.footing.language.calendar.DateValue;
import org.footing.text.SourceText;
import org.junit.jupiter.api.Test;

class CiteprocJavaTest {
    private static final Item BOOK = Item.builder("carr", "book")
            .text("title", "The Bolshevik Revolution")
            .text("publisher", "Macmillan")
            .text("publisher-place", "London")
            .names("author", List.of(PersonName.of("Carr", "Edward Hallett")))
            .date("issued", DateValue.of(DatePoint.of(1953, 0, 0)))
            .build();
    private static final Item REPORT = Item.builder("anon", "hologram")
            .text("title", "Отчет & протокол")
            .text("URL", "https://example.org/a_b")
            .build();

    @Test
    void a_cite_keeps_its_prefix_locator_and_suffix() {
        Cite cite = new Cite(
                "carr",
                Locator.of("page", "355"),
                List.of(Inline.text("see ")),
                List.of(Inline.text(", on the buffer")),
                CiteMode.NORMAL);
        assertThat(render("chicago-notes-bibliography", "en-US", Cluster.note(1, List.of(cite))))
                .isEqualTo("see Edward Hallett Carr, The Bolshevik Revolution (Macmillan, 1953), 355, on the buffer.");
    }

    @Test
    void a_label_that_it_does_not_know_is_written_out_and_the_locator_kept() {
        Cite cite = new Cite("carr", Locator.of("appendix", "B"), List.of(), List.of(), CiteMode.NORMAL);
        assertThat(render("apa", "en", Cluster.note(1, List.of(cite)))).isEqualTo("(Carr, 1953, appendix B)");
    }

    @Test
    void a_locator_with_letters_that_it_would_drop_is_written_out() {
        Cite cite = new Cite("carr", Locator.of("folio", "46–47 об."), List.of(), List.of(), CiteMode.NORMAL);
        assertThat(render("apa", "en", Cluster.note(1, List.of(cite)))).isEqualTo("(Carr, 1953, folio 46–47 об.)");
    }

    @Test
    void a_sentence_that_goes_on_loses_the_full_stop_of_the_layout() {
        assertThat(render("chicago-notes-bibliography", "en-US", new Cluster(1, List.of(Cite.of("carr")), true, true)))
                .isEqualTo("Edward Hallett Carr, The Bolshevik Revolution (Macmillan, 1953)");
    }

    @Test
    void earlier_clusters_are_remembered_when_a_new_item_is_cited() {
        Rendering rendering = rendering(
                "ieee",
                "ru",
                List.of(
                        Cluster.note(1, List.of(Cite.of("anon"))),
                        Cluster.note(2, List.of(Cite.of("carr"))),
                        Cluster.note(3, List.of(Cite.of("anon")))),
                List.of());
        assertThat(rendering.clusters().stream().map(Inlines::plainText)).containsExactly("[1]", "[2]", "[1]");
    }

    @Test
    void the_bibliography_names_the_item_of_each_entry_and_lists_uncited_ones() {
        Rendering rendering =
                rendering("apa", "en-US", List.of(Cluster.note(1, List.of(Cite.of("anon")))), List.of("carr"));
        assertThat(rendering.bibliography().stream().map(BibliographyEntry::item))
                .containsExactlyInAnyOrder("carr", "anon");
    }

    @Test
    void formatting_and_links_become_nodes() {
        Rendering rendering = rendering("apa", "en-US", List.of(), List.of("carr", "anon"));
        List<Inline> nodes = rendering.bibliography().stream()
                .flatMap(entry -> entry.content().stream())
                .toList();
        assertThat(nodes)
                .contains(new Inline.Styled(
                        Formatting.parse("italic", null, null, null, null),
                        List.of(Inline.text("The Bolshevik Revolution"))))
                .contains(new Inline.Link("https://example.org/a_b", List.of(Inline.text("https://example.org/a_b"))));
    }

    private static String render(String style, String locale, Cluster cluster) {
        return Inlines.plainText(
                rendering(style, locale, List.of(cluster), List.of()).clusters().get(0));
    }

    private static Rendering rendering(String style, String locale, List<Cluster> clusters, List<String> uncited) {
        return new CiteprocJava()
                .render(new CitationRequest(style(style), locale, List.of(BOOK, REPORT), clusters, uncited, true));
    }

    private static Style style(String id) {
        try (InputStream in = CiteprocJavaTest.class.getResourceAsStream("/" + id + ".csl")) {
            return Style.parse(new SourceText(id + ".csl", new String(in.readAllBytes(), StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
