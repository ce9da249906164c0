package org.footing.bench;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.footing.csl.BibliographyEntry;
import org.footing.csl.CitationRequest;
import org.footing.csl.Cite;
import org.footing.csl.CiteMode;
import org.footing.csl.Cluster;
import org.footing.csl.Rendering;
import org.footing.csl.cite.DocumentCitation;
import org.footing.csl.citeprocjava.CiteprocJava;
import org.footing.csl.document.DocumentProcessor;
import org.footing.csl.document.ProcessorOptions;
import org.footing.csl.item.CslJson;
import org.footing.csl.item.Item;
import org.footing.csl.locale.ClasspathLocales;
import org.footing.csl.locator.Locator;
import org.footing.csl.output.Inline;
import org.footing.csl.output.Output;
import org.footing.csl.output.PlainMarkup;
import org.footing.csl.style.Style;
import org.footing.csl.styles.StyleCatalogue;
import org.footing.text.TextFile;

/**
 * One job, as a process of its own: {@code footing|citeproc-java STYLE ITEMS [CLUSTERS]}. With clusters it prints the
 * notes and their bibliography, without them the bibliography of all items.
 */
public final class Job {
    private Job() {}

    public static void main(String[] arguments) throws IOException {
        long start = System.nanoTime();
        List<Item> items = CslJson.read(TextFile.read(Path.of(arguments[2])));
        List<Cluster> clusters = arguments.length > 3 ? clusters(Path.of(arguments[3])) : List.of();
        List<String> uncited = new ArrayList<>();
        if (clusters.isEmpty()) {
            for (Item item : items) {
                uncited.add(item.id());
            }
        }
        long read = System.nanoTime();
        Style style = StyleCatalogue.shipped().find(arguments[1]);
        StringBuilder out = new StringBuilder();
        if (arguments[0].equals("footing")) {
            footing(style, items, clusters, uncited, out);
        } else {
            citeprocJava(style, items, clusters, uncited, out);
        }
        long done = System.nanoTime();
        try (FileOutputStream stdout = new FileOutputStream(FileDescriptor.out)) {
            stdout.write(out.toString().getBytes(StandardCharsets.UTF_8));
        }
        if (Boolean.getBoolean("bench.time")) {
            System.err.println(
                    "read " + (read - start) / 1000 + " µs, from style to last entry " + (done - read) / 1000 + " µs");
        }
    }

    private static void footing(
            Style style, List<Item> items, List<Cluster> clusters, List<String> uncited, StringBuilder out) {
        DocumentProcessor processor = new DocumentProcessor(style, ClasspathLocales.shared(), ProcessorOptions.DEFAULT);
        processor.register(items);
        List<DocumentCitation> citations = new ArrayList<>(clusters.size());
        for (int i = 0; i < clusters.size(); i++) {
            citations.add(DocumentCitation.of(Integer.toString(i), clusters.get(i)));
        }
        if (citations.isEmpty()) {
            processor.setUncited(uncited);
        } else {
            processor.set(citations);
        }
        Output output = new Output();
        for (int i = 0; i < citations.size(); i++) {
            write(output, processor.citation(citations.get(i).id()), out);
        }
        List<BibliographyEntry> entries = processor.bibliography();
        for (int i = 0; i < entries.size(); i++) {
            write(output, entries.get(i).content(), out);
        }
    }

    private static void citeprocJava(
            Style style, List<Item> items, List<Cluster> clusters, List<String> uncited, StringBuilder out) {
        Rendering rendering = new CiteprocJava().render(new CitationRequest(style, "", items, clusters, uncited, true));
        Output output = new Output();
        for (List<Inline> cluster : rendering.clusters()) {
            write(output, cluster, out);
        }
        for (BibliographyEntry entry : rendering.bibliography()) {
            write(output, entry.content(), out);
        }
    }

    private static void write(Output output, List<Inline> nodes, StringBuilder out) {
        output.write(nodes, new PlainMarkup(out));
        out.append('\n');
    }

    /** Reads clusters: an array of arrays of objects with {@code id} and perhaps {@code locator} and {@code label}. */
    static List<Cluster> clusters(Path file) throws IOException {
        List<Cluster> out = new ArrayList<>();
        try (JsonParser in = new JsonFactory().createParser(TextFile.read(file).content())) {
            in.nextToken();
            while (in.nextToken() == JsonToken.START_ARRAY) {
                List<Cite> cites = new ArrayList<>();
                while (in.nextToken() == JsonToken.START_OBJECT) {
                    cites.add(cite(in));
                }
                out.add(Cluster.note(out.size() + 1, cites));
            }
        }
        return out;
    }

    private static Cite cite(JsonParser in) throws IOException {
        String id = "";
        String locator = "";
        String label = "page";
        while (in.nextToken() == JsonToken.FIELD_NAME) {
            String name = in.currentName();
            in.nextToken();
            switch (name) {
                case "id" -> id = in.getText();
                case "locator" -> locator = in.getText();
                case "label" -> label = in.getText();
                default -> in.skipChildren();
            }
        }
        return new Cite(id, Locator.of(label, locator), List.of(), List.of(), CiteMode.NORMAL);
    }
}
