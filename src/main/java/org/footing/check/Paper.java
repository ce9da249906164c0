package org.footing.check;

import java.util.ArrayList;
import java.util.List;
import org.footing.claim.Claim;
import org.footing.claim.EvidenceLink;
import org.footing.document.Citation;
import org.footing.document.CitationCluster;
import org.footing.manuscript.Manuscript;
import org.footing.manuscript.Note;
import org.footing.text.Location;
import org.jspecify.annotations.Nullable;

/** What the rules look at: the input, the claims that are checked, and every citation of the manuscripts. */
final class Paper {
    private final CheckInput input;
    private final List<ClaimResult> claims;
    private final List<Cited> citations = new ArrayList<>();

    Paper(CheckInput input, List<ClaimResult> claims) {
        this.input = input;
        this.claims = claims;
        for (Manuscript manuscript : input.manuscripts()) {
            addClusters(manuscript, null, manuscript.citations());
            for (Note note : manuscript.notes()) {
                addParts(manuscript, note);
            }
            for (Note note : manuscript.unusedNotes()) {
                addParts(manuscript, note);
            }
        }
    }

    private void addParts(Manuscript manuscript, Note note) {
        addClusters(manuscript, note, note.citations());
    }

    private void addClusters(Manuscript manuscript, @Nullable Note note, List<CitationCluster> clusters) {
        for (CitationCluster cluster : clusters) {
            for (Citation citation : cluster.citations()) {
                citations.add(new Cited(manuscript, note, citation));
            }
        }
    }

    CheckInput input() {
        return input;
    }

    /** Those that are checked. */
    List<ClaimResult> claims() {
        return claims;
    }

    /** All citations: those of the text, then those of the notes, manuscript by manuscript. */
    List<Cited> citations() {
        return citations;
    }

    /** The citations that the note with this label makes of a source. */
    List<Cited> citations(Note note, String key) {
        List<Cited> found = new ArrayList<>();
        for (Cited cited : citations) {
            if (cited.isIn(note) && cited.citation().key().equals(key)) {
                found.add(cited);
            }
        }
        return found;
    }

    /** The note that a link of a claim names: in the claim's own manuscript, else in any; null when there is none. */
    @Nullable
    Note note(ClaimResult claim, EvidenceLink link) {
        return note(input, claim.home() == null ? null : claim.home().manuscript(), link.note());
    }

    static @Nullable Note note(CheckInput input, @Nullable Manuscript first, String label) {
        if (label.isEmpty()) {
            return null;
        }
        Note found = first == null ? null : first.note(label).orElse(null);
        for (int i = 0; i < input.manuscripts().size() && found == null; i++) {
            found = input.manuscripts().get(i).note(label).orElse(null);
        }
        return found;
    }

    /** Where a claim stands in its file. */
    Location inFile(Claim claim) {
        return input.claims().file().locate(claim.idSpan());
    }

    /** Where a link stands in the claims file. */
    Location inFile(EvidenceLink link) {
        return input.claims().file().locate(link.span());
    }
}
