package org.footing.claim;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import org.footing.manuscript.ClaimMark;
import org.footing.manuscript.Manuscript;

/** Finds the occurrences of claims in manuscripts. */
final class Anchoring {
    private final List<Manuscript> manuscripts;
    private final IdentityHashMap<Manuscript, TextAnchors> texts = new IdentityHashMap<>();

    Anchoring(List<Manuscript> manuscripts) {
        this.manuscripts = manuscripts;
    }

    /** One anchor for each occurrence; of a claim that lists none, one for each manuscript that marks it by its id. */
    List<Anchor> anchors(Claim claim) {
        List<Anchor> anchors = new ArrayList<>();
        for (Occurrence occurrence : claim.occurrences()) {
            anchors.add(anchor(occurrence));
        }
        if (claim.occurrences().isEmpty()) {
            Occurrence implied = new Occurrence("", claim.id(), List.of(), "", "", "", "", claim.span());
            for (Manuscript manuscript : manuscripts) {
                manuscript.claim(claim.id()).ifPresent(mark -> anchors.add(marked(implied, manuscript, mark)));
            }
        }
        return anchors;
    }

    private Anchor anchor(Occurrence occurrence) {
        List<Manuscript> candidates = documents(occurrence.document());
        if (candidates.isEmpty()) {
            return new Anchor(occurrence, AnchorState.NO_DOCUMENT, Optional.empty(), false);
        }
        Anchor best = null;
        for (Manuscript manuscript : candidates) {
            Anchor anchor = anchor(occurrence, manuscript);
            if (best == null || anchor.state().compareTo(best.state()) < 0) {
                best = anchor;
            }
        }
        return best == null ? new Anchor(occurrence, AnchorState.LOST, Optional.empty(), false) : best;
    }

    private Anchor anchor(Occurrence occurrence, Manuscript manuscript) {
        if (occurrence.isMarked()) {
            Optional<ClaimMark> mark = manuscript.claim(occurrence.id());
            return mark.isPresent()
                    ? marked(occurrence, manuscript, mark.get())
                    : new Anchor(occurrence, AnchorState.LOST, Optional.empty(), false);
        }
        TextAnchors anchors = texts.get(manuscript);
        if (anchors == null) {
            anchors = new TextAnchors(manuscript);
            texts.put(manuscript, anchors);
        }
        return anchors.find(occurrence);
    }

    private static Anchor marked(Occurrence occurrence, Manuscript manuscript, ClaimMark mark) {
        String sentence = Sentences.around(manuscript, mark.span(), mark.text());
        Anchor.Place place =
                new Anchor.Place(manuscript, mark.span(), mark.section(), sentence, mark.notes(), mark.citations());
        return new Anchor(occurrence, AnchorState.MARKED, Optional.of(place), isChanged(occurrence, sentence));
    }

    static boolean isChanged(Occurrence occurrence, String sentence) {
        return !occurrence.hash().isEmpty() && !occurrence.hash().equals(Hash.of(sentence));
    }

    /** The manuscripts that {@code document} may name: by its whole name, else by the end of its path. */
    private List<Manuscript> documents(String document) {
        if (document.isEmpty()) {
            return manuscripts;
        }
        List<Manuscript> found = new ArrayList<>();
        String wanted = document.replace('\\', '/');
        for (Manuscript manuscript : manuscripts) {
            String name = manuscript.source().name().replace('\\', '/');
            if (name.equals(wanted)) {
                return List.of(manuscript);
            }
            if (name.endsWith("/" + (wanted.startsWith("./") ? wanted.substring(2) : wanted))) {
                found.add(manuscript);
            }
        }
        return found;
    }
}
