package org.footing.csl.document;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.footing.csl.BibliographyEntry;
import org.footing.csl.Cluster;
import org.footing.csl.bibliography.BibliographyRenderer;
import org.footing.csl.cite.Archives;
import org.footing.csl.cite.Containers;
import org.footing.csl.cite.DocumentCitation;
import org.footing.csl.cite.ItemOrder;
import org.footing.csl.cite.Namesakes;
import org.footing.csl.cite.PlacedCite;
import org.footing.csl.cite.Position;
import org.footing.csl.cite.Positions;
import org.footing.csl.cite.Registry;
import org.footing.csl.cite.Touched;
import org.footing.csl.collapse.ClusterRenderer;
import org.footing.csl.disambiguate.Disambiguator;
import org.footing.csl.item.Item;
import org.footing.csl.locale.LocaleProvider;
import org.footing.csl.output.Inline;
import org.footing.csl.render.EachItem;
import org.footing.csl.render.Evaluator;
import org.footing.csl.render.RenderTrees;
import org.footing.csl.render.Rendered;
import org.footing.csl.render.Situation;
import org.footing.csl.sort.Sorter;
import org.footing.csl.sort.TextOrder;
import org.footing.csl.style.Area;
import org.footing.csl.style.BibliographyOptions;
import org.footing.csl.style.Mention;
import org.footing.csl.style.NameOptions;
import org.footing.csl.style.SortKey;
import org.footing.csl.style.Style;
import org.footing.text.UsageException;
import org.jspecify.annotations.Nullable;

/**
 * Renders the citations and the bibliography of one document that changes. Each change gives back which citations
 * were rendered anew. Not for several threads.
 */
public final class DocumentProcessor {
    private final Style style;
    private final Evaluator evaluator;
    private final Registry registry = new Registry();
    private final ClusterRenderer clusters;
    private final Disambiguator disambiguator;
    private final ItemOrder itemOrder;
    private final CiteSituations situationsOf;
    private final boolean pointsBack;
    private final boolean toldApartByCondition;
    private final boolean usesContainers;
    private final boolean usesArchives;
    private final boolean usesNamesakes;

    private final List<DocumentCitation> citations = new ArrayList<>();
    private List<String> uncited = List.of();
    private Map<String, Shown> shown = new HashMap<>();
    private Map<String, Integer> citing = Map.of();
    private List<Item> items = List.of();
    private boolean itemsReplaced = true;

    /** What a citation reads like, and from what that follows. */
    private record Shown(
            DocumentCitation citation, List<Situation> situations, List<Integer> firstNotes, List<Inline> nodes) {
        /** Whether the citation would be rendered from the same cites in the same situations; its note may be another. */
        boolean holdsFor(DocumentCitation other, List<Situation> others) {
            Cluster mine = citation.cluster();
            Cluster theirs = other.cluster();
            return mine.continued() == theirs.continued()
                    && mine.opening() == theirs.opening()
                    && mine.cites().equals(theirs.cites())
                    && situations.equals(others);
        }
    }

    public DocumentProcessor(Style style, LocaleProvider locales, ProcessorOptions options) {
        this.style = style;
        LocaleViews views = new LocaleViews(style, locales, options);
        this.evaluator = new Evaluator(style, views);
        this.clusters = new ClusterRenderer(evaluator);
        this.disambiguator = new Disambiguator(evaluator);
        TextOrder order = new TextOrder(views.document().language());
        Area bibliography = style.bibliography();
        this.itemOrder = new ItemOrder(
                bibliography == null ? null : new Sorter(evaluator, sortKeys(bibliography, options), order));
        this.pointsBack = style.mentions(Mention.FIRST_REFERENCE_NOTE_NUMBER)
                || style.mentions(Mention.POSITION)
                || style.mentions(Mention.SUBSEQUENT_ET_AL);
        this.toldApartByCondition = style.isNote() && style.mentions(Mention.DISAMBIGUATE);
        this.situationsOf = new CiteSituations(
                style,
                registry,
                itemOrder,
                new Sorter(evaluator, style.citation().sort(), order));
        this.usesContainers = style.mentions(Mention.CONTAINER_IBID);
        this.usesArchives = style.mentions(Mention.FIRST_OF_ARCHIVE);
        this.usesNamesakes = style.mentions(Mention.NAMESAKE) || style.mentions(Mention.AUTHOR_IN_CLUSTER);
    }

    private static List<SortKey> sortKeys(Area bibliography, ProcessorOptions options) {
        if (options.listedBefore().isEmpty()) {
            return bibliography.sort();
        }
        List<SortKey> keys = new ArrayList<>();
        for (String variable : options.listedBefore()) {
            keys.add(new SortKey(variable.intern(), null, false, NameOptions.NONE));
        }
        keys.addAll(bibliography.sort());
        return keys;
    }

    /** Adds items, or replaces those of the same identifiers. They are cited or listed only when that is asked for. */
    public void register(Collection<Item> added) {
        for (Item item : added) {
            registry.add(item);
            itemOrder.forget(item.id());
            disambiguator.forget(item.id());
        }
        itemsReplaced = true;
    }

    /**
     * Sets the items that the bibliography lists although nothing cites them.
     *
     * @return what was rendered anew
     */
    public Update setUncited(List<String> ids) {
        uncited = List.copyOf(ids);
        return refresh();
    }

    /** Sets all citations of the document, and the items listed without being cited. */
    public Update set(List<DocumentCitation> all, List<String> listed) {
        uncited = List.copyOf(listed);
        return set(all);
    }

    /** Sets all citations of the document. */
    public Update set(List<DocumentCitation> all) {
        citations.clear();
        citations.addAll(all);
        return refresh();
    }

    /** Inserts a citation; it will be the one of that index, counted from 0. */
    public Update insert(int index, DocumentCitation citation) {
        citations.add(index, citation);
        return refresh();
    }

    /** Replaces the citation of the same id. */
    public Update replace(DocumentCitation citation) {
        citations.set(indexOf(citation.id()), citation);
        return refresh();
    }

    /** Removes a citation. */
    public Update remove(String id) {
        citations.remove(indexOf(id));
        return refresh();
    }

    /** What a citation reads like now; empty when the style renders nothing. */
    public List<Inline> citation(String id) {
        Shown found = shown.get(id);
        if (found == null) {
            throw unknown(id);
        }
        return found.nodes();
    }

    /** What a citation would read like outside the sequence of the document: its cites are first ones unless forced. */
    public List<Inline> preview(DocumentCitation citation) {
        refresh();
        List<PlacedCite> cites = situationsOf.sorted(citation);
        List<Situation> situations = new ArrayList<>(cites.size());
        for (int i = 0; i < cites.size(); i++) {
            Positions alone = positions();
            Position position = alone.next(citation.cluster(), List.of(cites.get(i)))[0];
            situations.add(situationsOf.of(citation, cites, i, position));
        }
        return clusters.render(citation.cluster(), CiteSituations.plain(cites), situations);
    }

    /** The entries of the bibliography in their order; empty when the style has none. */
    public List<BibliographyEntry> bibliography() {
        refresh();
        Area area = style.bibliography();
        BibliographyOptions options = style.bibliographyOptions();
        List<BibliographyEntry> out = new ArrayList<>();
        if (area == null || options == null) {
            return out;
        }
        BibliographyRenderer renderer = new BibliographyRenderer(evaluator, area, options);
        List<Item> sorted = itemOrder.bibliography();
        Situation[] situations = new Situation[sorted.size()];
        for (int i = 0; i < situations.length; i++) {
            Item item = sorted.get(i);
            situations[i] = Situation.of(
                    item.listed(), true, 0, itemOrder.number(item.id()), situationsOf.hintsOf(item.id()), true);
        }
        Rendered[] rendered = new Rendered[situations.length];
        new EachItem() {
            @Override
            protected void at(int index) {
                rendered[index] = renderer.render(situations[index]);
            }
        }.run(rendered.length);
        for (int i = 0; i < situations.length; i++) {
            BibliographyEntry entry = renderer.next(situations[i], rendered[i]);
            if (entry != null) {
                out.add(entry);
            }
        }
        return out;
    }

    /** The number of an item in the bibliography, from 1; 0 when it is not listed. */
    public int number(String itemId) {
        refresh();
        return itemOrder.number(itemId);
    }

    private int indexOf(String id) {
        for (int i = 0; i < citations.size(); i++) {
            if (citations.get(i).id().equals(id)) {
                return i;
            }
        }
        throw unknown(id);
    }

    private static UsageException unknown(String id) {
        return new UsageException("no citation \"" + id + "\" in the document", "check its id");
    }

    private Update refresh() {
        List<Item> now = registry.inOrder(citations, uncited);
        if (itemsReplaced || !now.equals(items)) {
            items = now;
            itemsReplaced = false;
            itemOrder.set(now);
            situationsOf.setHints(disambiguator.run(now, itemOrder));
        }
        Positions positions = positions();
        List<List<PlacedCite>> cites = new ArrayList<>(citations.size());
        List<List<Situation>> situations = new ArrayList<>(citations.size());
        List<List<Integer>> firstNotes = new ArrayList<>(citations.size());
        for (int i = 0; i < citations.size(); i++) {
            DocumentCitation citation = citations.get(i);
            List<PlacedCite> placed = situationsOf.sorted(citation);
            Position[] places = positions.next(citation.cluster(), placed);
            List<Situation> at = new ArrayList<>(places.length);
            List<Integer> notes = new ArrayList<>(places.length);
            for (int j = 0; j < places.length; j++) {
                notes.add(CiteSituations.precedingNote(citation, places[j]));
                at.add(situationsOf.of(citation, placed, j, places[j]));
            }
            cites.add(placed);
            situations.add(at);
            firstNotes.add(notes);
        }
        Touched touched = touched(cites, firstNotes);
        Map<String, Shown> next = new HashMap<>(citations.size() * 2);
        List<String> rendered = new ArrayList<>();
        List<String> changed = new ArrayList<>();
        for (int i = 0; i < citations.size(); i++) {
            DocumentCitation citation = citations.get(i);
            List<Situation> at = situations.get(i);
            Shown before = shown.get(citation.id());
            if (before == null || !before.holdsFor(citation, at) || touched.touches(citation)) {
                List<Inline> nodes = clusters.render(citation.cluster(), CiteSituations.plain(cites.get(i)), at);
                rendered.add(citation.id());
                if (before == null || !RenderTrees.areEqual(before.nodes(), nodes)) {
                    changed.add(citation.id());
                }
                before = new Shown(citation, at, firstNotes.get(i), nodes);
            }
            next.put(citation.id(), before);
        }
        shown = next;
        return new Update(rendered, changed);
    }

    private Positions positions() {
        return new Positions(
                style.citationOptions().nearNoteDistance(),
                usesContainers ? Containers.of(registry) : null,
                usesArchives ? Archives.of(registry) : null,
                usesNamesakes ? Namesakes.of(registry) : null);
    }

    /** The items of which all citations are rendered again. */
    private Touched touched(List<List<PlacedCite>> cites, List<List<Integer>> firstNotes) {
        Touched touched = Touched.by(citations, shown.keySet(), situationsOf.hints());
        if (pointsBack) {
            addWithOtherFirstNote(cites, firstNotes, touched);
        }
        if (toldApartByCondition) {
            citing = touched.addCitedAgain(citations, citing);
        }
        return touched;
    }

    /** The items whose first note is another for some citation that is not itself new. */
    private void addWithOtherFirstNote(List<List<PlacedCite>> cites, List<List<Integer>> firstNotes, Touched touched) {
        for (int i = 0; i < citations.size(); i++) {
            DocumentCitation citation = citations.get(i);
            Shown before = shown.get(citation.id());
            if (before == null
                    || !before.citation()
                            .cluster()
                            .cites()
                            .equals(citation.cluster().cites())) {
                continue;
            }
            for (int j = 0; j < firstNotes.get(i).size(); j++) {
                if (!before.firstNotes().get(j).equals(firstNotes.get(i).get(j))) {
                    touched.add(cites.get(i).get(j).cite().item());
                }
            }
        }
    }

    /** The settings by which the bibliography is laid out; null when the style has none. */
    public @Nullable BibliographyOptions bibliographyOptions() {
        return style.bibliographyOptions();
    }
}
