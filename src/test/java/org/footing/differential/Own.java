package org.footing.differential;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import org.footing.csl.BibliographyEntry;
import org.footing.csl.Cite;
import org.footing.csl.CiteMode;
import org.footing.csl.Cluster;
import org.footing.csl.cite.DocumentCitation;
import org.footing.csl.document.DocumentProcessor;
import org.footing.csl.document.LanguageChoice;
import org.footing.csl.document.ProcessorOptions;
import org.footing.csl.item.CslJson;
import org.footing.csl.item.Item;
import org.footing.csl.locale.ClasspathLocales;
import org.footing.csl.locale.LocaleView;
import org.footing.csl.locator.Locator;
import org.footing.csl.output.FieldMarkup;
import org.footing.csl.output.HtmlMarkup;
import org.footing.csl.output.Inline;
import org.footing.csl.output.Output;
import org.footing.csl.output.QuoteMarks;
import org.footing.csl.style.Style;
import org.footing.csl.styles.StyleCatalogue;
import org.footing.text.SourceText;

/** Renders a set with our processor. Threads may share one. */
final class Own {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final StyleCatalogue catalogue = StyleCatalogue.shipped();
    private final List<Item> items;
    private final JsonNode clusters;
    private final String locale;

    /** @param locale BCP 47; empty for each style's own */
    Own(ComparedSet set, String locale) throws IOException {
        this.items = CslJson.read(new SourceText(set.items().toString(), Files.readString(set.items())));
        this.clusters = JSON.readTree(set.clusters().toFile());
        this.locale = locale;
    }

    Printed printed(String id) {
        try {
            Style style = catalogue.find(id);
            return new Printed(citations(style), entries(style), "");
        } catch (RuntimeException | StackOverflowError e) {
            return Printed.failed(e.toString());
        }
    }

    private DocumentProcessor open(Style style) {
        ProcessorOptions options = new ProcessorOptions(locale, LanguageChoice.STYLE);
        DocumentProcessor processor = new DocumentProcessor(style, ClasspathLocales.shared(), options);
        processor.register(items);
        return processor;
    }

    private List<String> citations(Style style) {
        DocumentProcessor processor = open(style);
        List<DocumentCitation> citations = new ArrayList<>();
        for (JsonNode cluster : clusters) {
            int number = citations.size() + 1;
            int note = style.isNote() ? number : 0;
            citations.add(DocumentCitation.of(
                    "c" + number, new Cluster(note, cites(cluster, quotes(style)), style.isNote(), false)));
        }
        processor.set(citations);
        List<String> out = new ArrayList<>();
        for (DocumentCitation citation : citations) {
            out.add(html(processor.citation(citation.id())));
        }
        return out;
    }

    private List<Printed.Entry> entries(Style style) {
        DocumentProcessor processor = open(style);
        processor.setUncited(items.stream().map(Item::id).toList());
        List<Printed.Entry> out = new ArrayList<>();
        for (BibliographyEntry entry : processor.bibliography()) {
            out.add(new Printed.Entry(entry.item(), html(entry.content())));
        }
        return out;
    }

    private QuoteMarks quotes(Style style) {
        String tag = !locale.isEmpty() ? locale : style.defaultLocale().isEmpty() ? "en-US" : style.defaultLocale();
        return LocaleView.of(tag, style.locales(), ClasspathLocales.shared()).quotes();
    }

    private static List<Cite> cites(JsonNode cluster, QuoteMarks quotes) {
        List<Cite> out = new ArrayList<>();
        for (JsonNode cite : cluster) {
            String locator = cite.path("locator").asText();
            out.add(new Cite(
                    cite.path("id").asText(),
                    locator.isEmpty()
                            ? Locator.NONE
                            : Locator.of(cite.path("label").asText("page"), locator),
                    FieldMarkup.parse(cite.path("prefix").asText(), quotes),
                    FieldMarkup.parse(cite.path("suffix").asText(), quotes),
                    mode(cite)));
        }
        return out;
    }

    private static CiteMode mode(JsonNode cite) {
        if (cite.path("author-only").asBoolean()) {
            return CiteMode.AUTHOR_ONLY;
        }
        return cite.path("suppress-author").asBoolean() ? CiteMode.SUPPRESS_AUTHOR : CiteMode.NORMAL;
    }

    private static String html(List<Inline> nodes) {
        StringBuilder out = new StringBuilder();
        new Output().write(nodes, new HtmlMarkup(out));
        return out.toString();
    }
}
