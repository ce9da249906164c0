package org.footing.csl.document;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.footing.csl.Cite;
import org.footing.csl.cite.DocumentCitation;
import org.footing.csl.cite.ItemOrder;
import org.footing.csl.cite.PlacedCite;
import org.footing.csl.cite.Position;
import org.footing.csl.cite.Registry;
import org.footing.csl.item.Item;
import org.footing.csl.output.Inline;
import org.footing.csl.output.Inlines;
import org.footing.csl.render.Hints;
import org.footing.csl.render.Situation;
import org.footing.csl.sort.SortKeys;
import org.footing.csl.sort.Sorter;
import org.footing.csl.style.Condition;
import org.footing.csl.style.Mention;
import org.footing.csl.style.Style;

/** The situations in which the cites of one document are rendered, and the order of cites within a citation. */
final class CiteSituations {
    private final boolean inNotes;
    private final boolean usesFirstNote;
    private final boolean usesPosition;
    private final boolean usesNumber;
    private final Registry registry;
    private final ItemOrder itemOrder;
    private final Sorter citeSorter;
    private Map<String, Hints> hints = new HashMap<>();

    CiteSituations(Style style, Registry registry, ItemOrder itemOrder, Sorter citeSorter) {
        this.inNotes = style.isNote();
        this.usesFirstNote = style.mentions(Mention.FIRST_REFERENCE_NOTE_NUMBER);
        this.usesPosition = style.mentions(Mention.POSITION) || style.mentions(Mention.SUBSEQUENT_ET_AL);
        this.usesNumber = style.mentions(Mention.CITATION_NUMBER);
        this.registry = registry;
        this.itemOrder = itemOrder;
        this.citeSorter = citeSorter;
    }

    /** Says what tells ambiguous items apart from now on. */
    void setHints(Map<String, Hints> decided) {
        hints = decided;
    }

    Map<String, Hints> hints() {
        return hints;
    }

    Hints hintsOf(String itemId) {
        Hints found = hints.get(itemId);
        return found == null ? Hints.NONE : found;
    }

    /**
     * The situation of a cite.
     *
     * @param index of it among {@code cites}
     */
    Situation of(DocumentCitation citation, List<PlacedCite> cites, int index, Position position) {
        Cite cite = cites.get(index).cite();
        boolean opens = inNotes && index == 0 && citation.cluster().opening() && opensSentence(cite.prefix());
        Item item = registry.get(cite.item());
        boolean first = (position.bits() & (1 << Condition.FIRST)) != 0;
        return new Situation(
                first ? item : item.repeated(),
                false,
                cite.locator(),
                // Where the style does not ask for it, a new position is no reason to render a cite again.
                usesPosition ? position.bits() : 1 << Condition.FIRST,
                usesFirstNote ? precedingNote(citation, position) : 0,
                usesNumber ? itemOrder.number(cite.item()) : 0,
                hintsOf(cite.item()),
                opens);
    }

    /** The variable holds "the number of a preceding note": a cite in that note itself has none to point to. */
    static int precedingNote(DocumentCitation citation, Position position) {
        boolean first = (position.bits() & (1 << Condition.FIRST)) != 0;
        return first || position.firstReferenceNote() == citation.cluster().note() ? 0 : position.firstReferenceNote();
    }

    private static boolean opensSentence(List<Inline> prefix) {
        String text = Inlines.plainText(prefix).trim();
        int end = text.length();
        while (end > 0 && "”’»\"'".indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        if (end == 0 || text.charAt(end - 1) != '.') {
            return end == 0 || text.charAt(end - 1) == '?' || text.charAt(end - 1) == '!';
        }
        // One word with a full stop is an abbreviation: cf., see.
        return text.indexOf(' ') >= 0 || text.indexOf('\u00A0') >= 0;
    }

    /** The cites of a citation in the order that the style asks for. */
    List<PlacedCite> sorted(DocumentCitation citation) {
        List<PlacedCite> cites = citation.placed();
        if (cites.size() < 2 || citeSorter.isEmpty() || !citation.sorted()) {
            return cites;
        }
        List<SortKeys> keys = new ArrayList<>(cites.size());
        for (int i = 0; i < cites.size(); i++) {
            Cite cite = cites.get(i).cite();
            keys.add(citeSorter.keysOf(new Situation(
                    registry.get(cite.item()),
                    false,
                    cite.locator(),
                    1 << Condition.FIRST,
                    0,
                    itemOrder.number(cite.item()),
                    hintsOf(cite.item()),
                    false)));
        }
        List<Integer> places = citeSorter.sorted(keys);
        List<PlacedCite> out = new ArrayList<>(cites.size());
        for (int i = 0; i < places.size(); i++) {
            out.add(cites.get(places.get(i)));
        }
        return out;
    }

    /** The cites without their places. */
    static List<Cite> plain(List<PlacedCite> cites) {
        List<Cite> out = new ArrayList<>(cites.size());
        for (int i = 0; i < cites.size(); i++) {
            out.add(cites.get(i).cite());
        }
        return out;
    }
}
