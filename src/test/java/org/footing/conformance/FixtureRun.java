package org.footing.conformance;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.footing.csl.BibliographyEntry;
import org.footing.csl.CiteMode;
import org.footing.csl.cite.DocumentCitation;
import org.footing.csl.document.DocumentProcessor;
import org.footing.csl.document.LanguageChoice;
import org.footing.csl.document.ProcessorOptions;
import org.footing.csl.item.CslJson;
import org.footing.csl.item.Item;
import org.footing.csl.locale.ClasspathLocales;
import org.footing.csl.locale.LocaleView;
import org.footing.csl.output.Display;
import org.footing.csl.output.Inline;
import org.footing.csl.output.Inlines;
import org.footing.csl.output.Output;
import org.footing.csl.output.QuoteMarks;
import org.footing.csl.style.BibliographyOptions;
import org.footing.csl.style.Presentation;
import org.footing.csl.style.Style;
import org.footing.text.SourceText;
import org.jspecify.annotations.Nullable;

/** Renders one fixture. */
final class FixtureRun {
    private static final ObjectMapper JSON = new ObjectMapper();

    /** What the suite expects where a citation prints nothing. */
    private static final String NOTHING = "[CSL STYLE ERROR: reference with no printed form.]";

    /** What it expects where only a part of a citation was asked for and there is none. */
    private static final String NO_FORM = "[NO_PRINTED_FORM]";

    private final Fixture fixture;
    private final Style style;
    private final DocumentProcessor processor;
    private final CiteReader cites;
    private final Map<String, JsonNode> input = new LinkedHashMap<>();

    private FixtureRun(Fixture fixture) throws IOException {
        this.fixture = fixture;
        String language = fixture.section("LANGUAGE").strip();
        ProcessorOptions options = new ProcessorOptions(language, LanguageChoice.STYLE);
        this.style = Style.parse(new SourceText(fixture.name() + ".csl", fixture.section("CSL")));
        this.processor = new DocumentProcessor(style, ClasspathLocales.shared(), options);
        this.cites = new CiteReader(quotes(style, language), style.isNote());
    }

    private static QuoteMarks quotes(Style style, String language) {
        String tag = !language.isEmpty() ? language : style.defaultLocale().isEmpty() ? "en-US" : style.defaultLocale();
        return LocaleView.of(tag, style.locales(), ClasspathLocales.shared()).quotes();
    }

    /** The text rendered; the exception when there was one. */
    static String run(Fixture fixture) {
        try {
            return Fixture.withoutOuterBreaks(new FixtureRun(fixture).render());
        } catch (Exception | StackOverflowError e) {
            StackTraceElement[] trace = e.getStackTrace();
            return "EXCEPTION " + e + (trace.length > 0 ? " at " + trace[0] : "");
        }
    }

    private String render() throws IOException {
        register("INPUT");
        String citations = citations();
        if (fixture.has("INPUT2")) {
            register("INPUT2");
            citations = citations();
        }
        return switch (fixture.section("MODE").strip()) {
            case "citation" -> citations;
            case "bibliography", "bibliography-nosort" -> bibliography();
            case "bibliography-header" -> header();
            default -> throw new IOException("unknown mode " + fixture.section("MODE"));
        };
    }

    private void register(String section) throws IOException {
        Abbreviations abbreviations = new Abbreviations(
                fixture.has("ABBREVIATIONS")
                        ? JSON.readTree(fixture.section("ABBREVIATIONS"))
                        : JSON.createObjectNode());
        JsonNode items = JSON.readTree(fixture.section(section));
        for (JsonNode item : items) {
            abbreviations.apply(item);
            input.put(item.path("id").asText(), item);
        }
        List<Item> read = CslJson.read(new SourceText(fixture.name() + ".json", JSON.writeValueAsString(items)));
        processor.register(read);
    }

    private String citations() throws IOException {
        if (fixture.has("CITATIONS")) {
            return document();
        }
        processor.setUncited(listed());
        if (fixture.has("CITATION-ITEMS")) {
            StringBuilder out = new StringBuilder();
            for (JsonNode cluster : JSON.readTree(fixture.section("CITATION-ITEMS"))) {
                out.append(out.length() == 0 ? "" : "\n").append(previewed(cites.preview(cluster)));
            }
            return out.toString();
        }
        var all = JSON.createArrayNode();
        // The suite's own runner cites the items in the order of the bibliography when a fixture names no cites.
        List<String> ids = new ArrayList<>(input.keySet());
        ids.sort(Comparator.comparingInt(processor::number));
        for (String id : ids) {
            all.add(JSON.createObjectNode().put("id", id));
        }
        return all.isEmpty() ? "" : previewed(cites.preview(all));
    }

    /** The items of the bibliography: those of BIBENTRIES' last list, or all. */
    private List<String> listed() throws IOException {
        if (!fixture.has("BIBENTRIES")) {
            return new ArrayList<>(input.keySet());
        }
        List<String> ids = new ArrayList<>();
        for (JsonNode list : JSON.readTree(fixture.section("BIBENTRIES"))) {
            ids.clear();
            list.forEach(id -> ids.add(id.asText()));
        }
        return ids;
    }

    /** Plays the edits one after another and shows the last state, with what the last edit changed marked. */
    private String document() throws IOException {
        Map<String, DocumentCitation> known = new HashMap<>();
        List<String> order = List.of();
        Set<String> changed = new HashSet<>();
        for (JsonNode edit : JSON.readTree(fixture.section("CITATIONS"))) {
            List<String> now = new ArrayList<>();
            place(edit.get(1), known, now);
            DocumentCitation citation = cites.citation(edit.get(0), "CITATION-NEW-" + known.size());
            known.put(citation.id(), citation);
            now.add(citation.id());
            place(edit.get(2), known, now);
            order = now;
            List<DocumentCitation> all = new ArrayList<>();
            for (String id : order) {
                all.add(known.get(id));
            }
            changed = new HashSet<>(processor.set(all).rendered());
            changed.add(citation.id());
        }
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < order.size(); i++) {
            String id = order.get(i);
            out.append(i == 0 ? "" : "\n")
                    .append(changed.contains(id) ? ">>[" : "..[")
                    .append(i)
                    .append("] ")
                    .append(cited(known.get(id), processor.citation(id)));
        }
        return out.toString();
    }

    private static void place(JsonNode pairs, Map<String, DocumentCitation> known, List<String> order) {
        for (JsonNode pair : pairs) {
            String id = pair.get(0).asText();
            DocumentCitation citation = known.get(id);
            if (citation != null) {
                known.put(id, CiteReader.inNote(citation, pair.get(1).asInt()));
                order.add(id);
            }
        }
    }

    private String bibliography() throws IOException {
        Section section = new Section(
                fixture.has("BIBSECTION") ? JSON.readTree(fixture.section("BIBSECTION")) : JSON.createObjectNode());
        StringBuilder out = new StringBuilder("<div class=\"csl-bib-body\">\n");
        for (BibliographyEntry entry : processor.bibliography()) {
            JsonNode item = input.get(entry.item());
            if (item == null || section.holds(item)) {
                out.append("  <div class=\"csl-entry\">")
                        .append(html(entry.content()))
                        .append("</div>\n");
            }
        }
        return out.append("</div>").toString();
    }

    private String header() {
        BibliographyOptions options = processor.bibliographyOptions();
        StringBuilder out = new StringBuilder();
        out.append(
                "bibend: </div>\nbibliography_errors: \nbibstart: <div class=\"csl-bib-body\">\n\ndone: false\nentry_ids: ");
        int offset = 0;
        for (BibliographyEntry entry : processor.bibliography()) {
            out.append(out.charAt(out.length() - 1) == ' ' ? "" : ",").append(entry.item());
            offset = Math.max(offset, firstField(entry.content()));
        }
        if (options == null) {
            return out.toString();
        }
        out.append("\nentryspacing: ").append(options.entrySpacing());
        if (options.hangingIndent()) {
            out.append("\nhangingindent: true");
        }
        out.append("\nlinespacing: ").append(options.lineSpacing());
        out.append("\nmaxoffset: ").append(options.secondFieldAlign() == null ? 0 : offset);
        out.append("\nsecond-field-align: ")
                .append(options.secondFieldAlign() == null ? "false" : options.secondFieldAlign());
        return out.toString();
    }

    /** How many characters the field in the left margin has. */
    private static int firstField(List<Inline> nodes) {
        for (Inline node : nodes) {
            if (node instanceof Inline.Block block && block.display() == Display.LEFT_MARGIN) {
                return Inlines.plainText(block.children()).length();
            }
            int inside = firstField(node.children());
            if (inside > 0) {
                return inside;
            }
        }
        return 0;
    }

    private String previewed(DocumentCitation citation) {
        return cited(citation, processor.preview(citation));
    }

    /** A citation; one that prints nothing has the suite's message between the affixes of the layout. */
    private String cited(@Nullable DocumentCitation citation, List<Inline> nodes) {
        String text = html(nodes);
        if (!text.isEmpty()) {
            return text;
        }
        if (citation != null && !citation.cluster().cites().isEmpty()) {
            CiteMode mode = citation.cluster().cites().get(0).mode();
            if (mode == CiteMode.AUTHOR_ONLY || mode == CiteMode.SUPPRESS_AUTHOR) {
                return NO_FORM;
            }
        }
        Presentation layout = style.citation().layouts().get(0).presentation();
        return layout.prefix() + NOTHING + layout.suffix();
    }

    private static String html(List<Inline> nodes) {
        StringBuilder out = new StringBuilder();
        new Output().write(nodes, new SuiteMarkup(out));
        return out.toString();
    }
}
