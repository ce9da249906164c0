package org.footing.csl;

import java.util.ArrayList;
import java.util.List;
import org.footing.csl.cite.DocumentCitation;
import org.footing.csl.document.DocumentProcessor;
import org.footing.csl.document.ProcessorOptions;
import org.footing.csl.item.CslJson;
import org.footing.csl.item.Item;
import org.footing.csl.locale.ClasspathLocales;
import org.footing.csl.locator.Locator;
import org.footing.csl.output.HtmlMarkup;
import org.footing.csl.output.Inline;
import org.footing.csl.output.Output;
import org.footing.csl.style.Style;
import org.footing.text.SourceText;

/** A small style, a few items and what they are rendered as, for tests that quote the specification. */
final class Scene {
    private String styleAttributes = "class=\"in-text\"";
    private String before = "";
    private String citationAttributes = "";
    private String citationSort = "";
    private String layoutAttributes = "";
    private String citation = "<text variable=\"title\"/>";
    private String bibliography = "";
    private String items = "";
    private ProcessorOptions options = ProcessorOptions.DEFAULT;

    static Scene items(String... json) {
        Scene scene = new Scene();
        scene.items = "[" + String.join(",", json) + "]";
        return scene;
    }

    /** An item of one author: {@code Family, Given}. */
    static String book(String id, String author, int year, String title) {
        int comma = author.indexOf(", ");
        return "{\"id\":\"" + id + "\",\"type\":\"book\",\"title\":\"" + title + "\",\"author\":[{\"family\":\""
                + author.substring(0, comma) + "\",\"given\":\"" + author.substring(comma + 2)
                + "\"}],\"issued\":{\"date-parts\":[[" + year + "]]}}";
    }

    Scene note() {
        styleAttributes = "class=\"note\"";
        return this;
    }

    Scene style(String attributes) {
        styleAttributes += " " + attributes;
        return this;
    }

    /** Locales and macros. */
    Scene with(String xml) {
        before += xml;
        return this;
    }

    Scene options(String attributes) {
        citationAttributes = attributes;
        return this;
    }

    Scene sortedBy(String keys) {
        citationSort = "<sort>" + keys + "</sort>";
        return this;
    }

    Scene layout(String attributes, String elements) {
        layoutAttributes = attributes;
        citation = elements;
        return this;
    }

    Scene cites(String elements) {
        citation = elements;
        return this;
    }

    Scene bibliography(String attributes, String inner) {
        bibliography = "<bibliography " + attributes + ">" + inner + "</bibliography>";
        return this;
    }

    Scene processor(ProcessorOptions other) {
        options = other;
        return this;
    }

    Style style() {
        String xml = "<style xmlns=\"http://purl.org/net/xbiblio/csl\" version=\"1.0\" " + styleAttributes + "><info/>"
                + before + "<citation " + citationAttributes + ">" + citationSort + "<layout " + layoutAttributes + ">"
                + citation + "</layout></citation>" + bibliography + "</style>";
        return Style.parse(new SourceText("scene.csl", xml));
    }

    DocumentProcessor open() {
        DocumentProcessor processor = new DocumentProcessor(style(), ClasspathLocales.shared(), options);
        processor.register(read());
        return processor;
    }

    private List<Item> read() {
        return CslJson.read(new SourceText("scene.json", items));
    }

    private List<String> ids() {
        List<String> out = new ArrayList<>();
        for (Item item : read()) {
            out.add(item.id());
        }
        return out;
    }

    /** One citation of all items. */
    String citation() {
        List<Cite> cites = new ArrayList<>();
        for (String id : ids()) {
            cites.add(Cite.of(id));
        }
        return citation(cites);
    }

    String citation(List<Cite> cites) {
        DocumentProcessor processor = open();
        processor.set(List.of(DocumentCitation.of("c", Cluster.note(1, cites))), ids());
        return html(processor.citation("c"));
    }

    /** Notes, each a list of cites: {@code a} or {@code a@12}, several with {@code ;}. */
    List<String> notes(String... notes) {
        DocumentProcessor processor = open();
        List<DocumentCitation> citations = new ArrayList<>();
        for (int i = 0; i < notes.length; i++) {
            citations.add(note("n" + i, i + 1, notes[i]));
        }
        processor.set(citations);
        List<String> out = new ArrayList<>();
        for (DocumentCitation citation : citations) {
            out.add(html(processor.citation(citation.id())));
        }
        return out;
    }

    static DocumentCitation note(String id, int number, String cites) {
        List<Cite> out = new ArrayList<>();
        for (String cite : cites.split(";", -1)) {
            int at = cite.indexOf('@');
            out.add(
                    at < 0
                            ? Cite.of(cite)
                            : new Cite(
                                    cite.substring(0, at),
                                    Locator.of("page", cite.substring(at + 1)),
                                    List.of(),
                                    List.of(),
                                    CiteMode.NORMAL));
        }
        return DocumentCitation.of(id, Cluster.note(number, out));
    }

    /** The entries of all items. */
    List<String> entries() {
        DocumentProcessor processor = open();
        processor.setUncited(ids());
        List<String> out = new ArrayList<>();
        for (BibliographyEntry entry : processor.bibliography()) {
            out.add(html(entry.content()));
        }
        return out;
    }

    static String html(List<Inline> nodes) {
        StringBuilder out = new StringBuilder();
        new Output().write(nodes, new HtmlMarkup(out));
        return out.toString();
    }
}
