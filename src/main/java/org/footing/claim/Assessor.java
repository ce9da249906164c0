package org.footing.claim;

import java.util.ArrayList;
import java.util.List;
import org.footing.manuscript.ClaimMark;
import org.footing.manuscript.Manuscript;
import org.footing.source.Sources;

/** Finds out how claims stand: where they are in the manuscripts, what has changed, and what they still need. */
public final class Assessor {
    private Assessor() {}

    /**
     * Assesses all claims. Nothing is written.
     *
     * @param manuscripts those that were read; an occurrence in another one cannot be judged
     * @param language BCP 47, of claims that name none
     */
    public static Assessment assess(Claims claims, Sources sources, List<Manuscript> manuscripts, String language) {
        Anchoring anchoring = new Anchoring(manuscripts);
        LinkAssessor links = new LinkAssessor(sources);
        List<List<Anchor>> anchors = new ArrayList<>(claims.all().size());
        List<List<LinkState>> linkStates = new ArrayList<>(claims.all().size());
        for (Claim claim : claims.all()) {
            List<Anchor> found = anchoring.anchors(claim);
            anchors.add(found);
            linkStates.add(links.assess(claim, found));
        }
        List<Coverage> coverage = new CoverageAssessor(claims, linkStates, new KindNeeds(sources, language)).assess();
        List<ClaimState> states = new ArrayList<>(claims.all().size());
        for (int i = 0; i < claims.all().size(); i++) {
            states.add(new ClaimState(claims.all().get(i), anchors.get(i), linkStates.get(i), coverage.get(i)));
        }
        return new Assessment(states, unrecorded(claims, manuscripts));
    }

    private static List<ClaimMark> unrecorded(Claims claims, List<Manuscript> manuscripts) {
        List<ClaimMark> unrecorded = new ArrayList<>();
        for (Manuscript manuscript : manuscripts) {
            for (ClaimMark mark : manuscript.claims()) {
                if (!mark.id().isEmpty() && !isRecorded(mark.id(), claims)) {
                    unrecorded.add(mark);
                }
            }
        }
        return unrecorded;
    }

    private static boolean isRecorded(String mark, Claims claims) {
        if (claims.get(mark).isPresent()) {
            return true;
        }
        for (Claim claim : claims.all()) {
            for (Occurrence occurrence : claim.occurrences()) {
                if (occurrence.id().equals(mark)) {
                    return true;
                }
            }
        }
        return false;
    }
}
