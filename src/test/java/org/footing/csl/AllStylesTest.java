package org.footing.csl;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.footing.csl.cite.DocumentCitation;
import org.footing.csl.document.DocumentProcessor;
import org.footing.csl.document.ProcessorOptions;
import org.footing.csl.item.Item;
import org.footing.csl.locale.ClasspathLocales;
import org.footing.csl.locator.Locator;
import org.footing.csl.output.HtmlMarkup;
import org.footing.csl.output.Inline;
import org.footing.csl.output.Output;
import org.footing.csl.style.Style;
import org.footing.csl.styles.StyleCatalogue;
import org.footing.csl.styles.StyleEntry;
import org.junit.jupiter.api.Test;

/**
 * Every shipped style renders whatever an item may hold. The first run of the suite takes all 10,800
 * ({@code -Dfooting.styles=all}); in the others a seeded sample stands for them.
 */
class AllStylesTest {
    private static final long SEED = 1905;
    private static final int SAMPLE = 120;
    private static final int SMALL_SAMPLE = 25;

    private final StyleCatalogue catalogue = StyleCatalogue.shipped();

    private List<StyleEntry> sample(int size) {
        List<StyleEntry> styles = new ArrayList<>(catalogue.search(""));
        if (size == SAMPLE && System.getProperty("footing.styles", "").equals("all")) {
            return styles;
        }
        Collections.shuffle(styles, new Random(SEED));
        return styles.subList(0, size);
    }

    @Test
    void every_style_renders_an_item_of_every_type() {
        List<String> failures = new ArrayList<>();
        List<Item> items = new Specimens(SEED).everyType();
        for (StyleEntry entry : sample(SAMPLE)) {
            try {
                Style style = catalogue.find(entry.id());
                style.check();
                if (entry.parent().isEmpty()) {
                    style.checkWords();
                }
                // A dependent style renders as its parent does, which has its own turn.
                assertThat(render(style, entry.parent().isEmpty() ? items : items.subList(0, 3)))
                        .isNotBlank();
            } catch (RuntimeException | AssertionError | StackOverflowError e) {
                failures.add(entry.id() + ": " + e + where(e));
            }
        }
        assertThat(failures).isEmpty();
    }

    @Test
    void what_is_rendered_does_not_depend_on_the_machine() {
        List<Item> items = new Specimens(SEED + 1).everyType();
        Locale before = Locale.getDefault();
        try {
            for (StyleEntry entry : sample(SMALL_SAMPLE)) {
                Style style = catalogue.find(entry.id());
                Locale.setDefault(Locale.ROOT);
                String plain = render(style, items);
                for (String tag : List.of("tr", "ja", "ar-EG")) {
                    Locale.setDefault(Locale.forLanguageTag(tag));
                    assertThat(render(style, items))
                            .as(entry.id() + " under " + tag)
                            .isEqualTo(plain);
                }
            }
        } finally {
            Locale.setDefault(before);
        }
    }

    private static String where(Throwable e) {
        StackTraceElement[] trace = e.getStackTrace();
        return trace.length == 0 ? "" : " at " + trace[0];
    }

    private static String render(Style style, List<Item> items) {
        DocumentProcessor processor = new DocumentProcessor(style, ClasspathLocales.shared(), ProcessorOptions.DEFAULT);
        processor.register(items);
        List<DocumentCitation> citations = new ArrayList<>();
        int note = 0;
        for (Item item : items) {
            note++;
            Cite cite = new Cite(item.id(), Locator.of("page", "5-7"), List.of(), List.of(), CiteMode.NORMAL);
            citations.add(
                    DocumentCitation.of("first-" + note, Cluster.note(2 * note - 1, List.of(Cite.of(item.id())))));
            citations.add(
                    DocumentCitation.of("again-" + note, Cluster.note(2 * note, List.of(cite, Cite.of("item-0")))));
        }
        processor.set(citations);
        StringBuilder out = new StringBuilder();
        for (DocumentCitation citation : citations) {
            write(processor.citation(citation.id()), out);
        }
        for (BibliographyEntry entry : processor.bibliography()) {
            write(entry.content(), out);
        }
        return out.toString();
    }

    private static void write(List<Inline> nodes, StringBuilder out) {
        new Output().write(nodes, new HtmlMarkup(out));
        out.append('\n');
    }
}
