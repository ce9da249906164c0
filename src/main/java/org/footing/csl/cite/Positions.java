package org.footing.csl.cite;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.footing.csl.Cite;
import org.footing.csl.Cluster;
import org.footing.csl.style.Condition;
import org.jspecify.annotations.Nullable;

/**
 * Finds positions (CSL 1.0.2, "Choose", position). Citations in the text and in notes are counted apart, and notes whose
 * numbers start anew are a new sequence; so are the chapters of a book where the caller tells them apart. Ibid. needs a neighbour: in a note that follows
 * immediately on one that holds that single cite, or after the same cite in the same note.
 */
public final class Positions {
    private final int nearNoteDistance;
    private final Containers containers;
    private final Archives archives;
    private final Namesakes namesakes;
    private final Map<String, Integer> firstNote = new HashMap<>();
    private final Map<String, Integer> lastNote = new HashMap<>();
    private final Set<String> citedInText = new HashSet<>();
    private int chapter;
    private int citesInLastNote;
    private @Nullable Cluster lastInText;
    private @Nullable Cluster lastInNotes;
    private List<PlacedCite> lastCitesInText = List.of();
    private List<PlacedCite> lastCitesInNotes = List.of();

    public Positions(int nearNoteDistance) {
        this(nearNoteDistance, null, null, null);
    }

    /**
     * Positions that need the items.
     *
     * @param containers for a style that asks for {@code container-ibid}, else null
     * @param archives for a style that asks for {@code first-of-archive}, else null
     * @param namesakes for a style that asks whether another author of the same name was cited, else null
     */
    public Positions(
            int nearNoteDistance,
            @Nullable Containers containers,
            @Nullable Archives archives,
            @Nullable Namesakes namesakes) {
        this.nearNoteDistance = nearNoteDistance;
        this.containers = containers == null ? Containers.UNKNOWN : containers;
        this.archives = archives == null ? Archives.UNKNOWN : archives;
        this.namesakes = namesakes == null ? Namesakes.UNKNOWN : namesakes;
    }

    /** The positions of the cites of the next citation; to be called for each citation in their order. */
    public Position[] next(Cluster cluster, List<PlacedCite> cites) {
        Position[] out = new Position[cites.size()];
        if (cluster.chapter() != chapter) {
            beginChapter(cluster.chapter());
        }
        if (cluster.note() > 0 && lastInNotes != null && lastInNotes.note() > cluster.note()) {
            firstNote.clear();
            lastNote.clear();
            lastInNotes = null;
        }
        for (int i = 0; i < out.length; i++) {
            out[i] = position(cluster, cites, i);
        }
        if (cluster.note() == 0) {
            lastInText = cluster;
            lastCitesInText = cites;
        } else {
            boolean same = lastInNotes != null && lastInNotes.note() == cluster.note();
            citesInLastNote = (same ? citesInLastNote : 0) + out.length;
            lastInNotes = cluster;
            lastCitesInNotes = cites;
        }
        return out;
    }

    private void beginChapter(int next) {
        chapter = next;
        firstNote.clear();
        lastNote.clear();
        citedInText.clear();
        lastInText = null;
        lastInNotes = null;
    }

    private Position position(Cluster cluster, List<PlacedCite> cites, int index) {
        Cite cite = cites.get(index).cite();
        ForcedPosition forced = cites.get(index).forced();
        if (forced != null) {
            return new Position(bits(forced.position(), forced.nearNote()), forced.firstReferenceNote());
        }
        String id = cite.item();
        int note = cluster.note();
        Cite neighbour = neighbour(cluster, cites, index);
        int shared =
                neighbour != null && containers.areShared(neighbour.item(), id) ? 1 << Condition.CONTAINER_IBID : 0;
        if (index > 0) {
            shared |= namesakes.inCluster(cites.get(index - 1).cite().item(), id);
        }
        boolean first = note == 0 ? citedInText.add(id) : !firstNote.containsKey(id);
        if (first) {
            if (note > 0) {
                firstNote.put(id, note);
                lastNote.put(id, note);
            }
            int archive = archives.isFirstCiteOf(id) ? 1 << Condition.FIRST_OF_ARCHIVE : 0;
            namesakes.cite(id);
            return new Position((1 << Condition.FIRST) | shared | archive, note);
        }
        Cite before = neighbour != null && neighbour.item().equals(id) ? neighbour : null;
        int position = before == null ? Condition.SUBSEQUENT : after(before, cite);
        int inCluster = (index > 0 && before != null ? 1 << Condition.IBID_IN_CLUSTER : 0) | namesakes.bits(id);
        if (note == 0) {
            return new Position(bits(position, true) | shared | inCluster, 0);
        }
        Integer last = lastNote.put(id, note);
        boolean near = last != null && note - last <= nearNoteDistance;
        Integer firstReference = firstNote.get(id);
        return new Position(bits(position, near) | shared | inCluster, firstReference == null ? 0 : firstReference);
    }

    /** The one cite that stands right before; null when none does, or several. */
    private @Nullable Cite neighbour(Cluster cluster, List<PlacedCite> cites, int index) {
        if (index > 0) {
            return cites.get(index - 1).cite();
        }
        boolean inText = cluster.note() == 0;
        Cluster previous = inText ? lastInText : lastInNotes;
        List<PlacedCite> previousCites = inText ? lastCitesInText : lastCitesInNotes;
        if (previous == null || previousCites.isEmpty()) {
            return null;
        }
        if (!inText && previous.note() == cluster.note()) {
            return previousCites.get(previousCites.size() - 1).cite();
        }
        boolean alone = previousCites.size() == 1 && (inText || citesInLastNote == 1);
        if (!alone || (!inText && previous.note() < cluster.note() - 1)) {
            return null;
        }
        return previousCites.get(0).cite();
    }

    private static int after(Cite before, Cite cite) {
        if (before.locator().isEmpty()) {
            return cite.locator().isEmpty() ? Condition.IBID : Condition.IBID_WITH_LOCATOR;
        }
        if (cite.locator().isEmpty()) {
            return Condition.SUBSEQUENT;
        }
        return cite.locator().isSamePlace(before.locator()) ? Condition.IBID : Condition.IBID_WITH_LOCATOR;
    }

    private static int bits(int position, boolean near) {
        int bits = switch (position) {
            case Condition.FIRST -> 1 << Condition.FIRST;
            case Condition.IBID -> (1 << Condition.IBID) | (1 << Condition.SUBSEQUENT);
            case Condition.IBID_WITH_LOCATOR ->
                (1 << Condition.IBID_WITH_LOCATOR) | (1 << Condition.IBID) | (1 << Condition.SUBSEQUENT);
            default -> 1 << Condition.SUBSEQUENT;
        };
        return near ? bits | (1 << Condition.NEAR_NOTE) : bits;
    }
}
