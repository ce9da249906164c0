package org.footing.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.footing.claim.Anchor;
import org.footing.claim.AnchorState;
import org.footing.claim.Claim;
import org.footing.claim.ClaimState;
import org.footing.claim.Occurrence;
import org.footing.manuscript.ClaimMark;
import org.footing.manuscript.Manuscript;
import org.footing.text.Location;

/** Claims that the manuscript and the claims file do not both have, in one place and in the same words. */
final class AnchorRules implements Rule {
    @Override
    public void check(Paper paper, Findings findings) {
        for (Manuscript manuscript : paper.input().manuscripts()) {
            for (ClaimMark mark : manuscript.claims()) {
                checkMark(paper, manuscript, mark, findings);
            }
        }
        for (ClaimResult claim : paper.claims()) {
            if (claim.state().anchors().isEmpty()
                    && !paper.input().manuscripts().isEmpty()) {
                addUnplaced(paper, claim.claim(), findings);
            }
            for (Anchor anchor : claim.state().anchors()) {
                checkAnchor(paper, claim.claim(), anchor, findings);
            }
        }
        if (!paper.input().manuscripts().isEmpty()) {
            checkDocuments(paper, findings);
        }
    }

    private static void checkMark(Paper paper, Manuscript manuscript, ClaimMark mark, Findings findings) {
        if (mark.id().isEmpty()) {
            return;
        }
        Location location = manuscript.source().locate(mark.span());
        if (isUnrecorded(paper, mark)) {
            findings.add(
                    RuleId.UNRECORDED_CLAIM,
                    mark.id(),
                    location,
                    "the claim " + mark.id() + " is marked here, and "
                            + paper.input().claims().file().name() + " does not have it",
                    "record it there, or take the mark away");
            return;
        }
        Claim claim = paper.input().claims().get(mark.id()).orElse(null);
        if (claim != null
                && !mark.kind().isEmpty()
                && !mark.kind().equals(claim.kind().id())) {
            findings.add(
                    RuleId.OTHER_KIND,
                    claim,
                    "",
                    location,
                    "marked as " + mark.kind() + " here, recorded as "
                            + claim.kind().id(),
                    "make the two agree: the kind decides what the claim needs");
        }
    }

    private static boolean isUnrecorded(Paper paper, ClaimMark mark) {
        for (ClaimMark other : paper.input().assessment().unrecorded()) {
            if (other.id().equals(mark.id())) {
                return true;
            }
        }
        return false;
    }

    private static void addUnplaced(Paper paper, Claim claim, Findings findings) {
        findings.add(
                RuleId.LOST,
                claim,
                "",
                paper.inFile(claim),
                "the claim stands nowhere: no text is marked " + claim.id() + ", and it has no occurrences",
                "mark it as [words]{.claim #" + claim.id() + "}, or record where it stands");
    }

    private static void checkAnchor(Paper paper, Claim claim, Anchor anchor, Findings findings) {
        Occurrence occurrence = anchor.occurrence();
        String detail = occurrence.isMarked() ? occurrence.id() : occurrence.text();
        Location recorded = paper.input().claims().file().locate(occurrence.span());
        switch (anchor.state()) {
            case LOST ->
                findings.add(RuleId.LOST, claim, detail, recorded, lost(paper, occurrence), lostAdvice(occurrence));
            case AMBIGUOUS ->
                findings.add(
                        RuleId.AMBIGUOUS,
                        claim,
                        detail,
                        recorded,
                        "the words of this occurrence fit several places of the manuscript equally well",
                        "give it a longer text, or prefix and suffix, or mark the claim in the manuscript");
            case MEANING_RISK ->
                findings.add(
                        RuleId.MEANING_RISK,
                        claim,
                        detail,
                        place(anchor, recorded),
                        "the nearest text to this claim differs in a number, a name or a negation",
                        "read both; then correct one, and check the evidence again");
            case FUZZY ->
                findings.add(
                        RuleId.SIMILAR_TEXT,
                        claim,
                        detail,
                        place(anchor, recorded),
                        "this claim was found only by likeness: its words have changed",
                        "if it still says the same, record its new text");
            default -> {
                // Found, or in a manuscript that was not read.
            }
        }
    }

    private static Location place(Anchor anchor, Location otherwise) {
        Anchor.Place place = anchor.place().orElse(null);
        return place == null ? otherwise : place.manuscript().source().locate(place.span());
    }

    private static String lost(Paper paper, Occurrence occurrence) {
        String document = occurrence.document();
        String where = !document.isEmpty()
                ? document
                : paper.input().manuscripts().isEmpty() ? "no manuscript" : "the manuscript";
        return occurrence.isMarked()
                ? "nothing in " + where + " is marked " + occurrence.id()
                : "the words of this occurrence are not in " + where;
    }

    private static String lostAdvice(Occurrence occurrence) {
        return occurrence.isMarked()
                ? "mark it as [words]{.claim #" + occurrence.id()
                        + "}, give the occurrence its text, or remove the claim"
                : "record its new text, or remove the occurrence";
    }

    /** One finding for each manuscript that was not read, however many claims stand in it. */
    private static void checkDocuments(Paper paper, Findings findings) {
        Map<String, List<Occurrence>> unread = new TreeMap<>();
        for (ClaimState state : paper.input().assessment().states()) {
            for (Anchor anchor : state.anchors()) {
                if (anchor.state() == AnchorState.NO_DOCUMENT) {
                    List<Occurrence> known = unread.get(anchor.occurrence().document());
                    if (known == null) {
                        known = new ArrayList<>();
                        unread.put(anchor.occurrence().document(), known);
                    }
                    known.add(anchor.occurrence());
                }
            }
        }
        for (Map.Entry<String, List<Occurrence>> entry : unread.entrySet()) {
            int count = entry.getValue().size();
            findings.add(
                    RuleId.UNREAD_DOCUMENT,
                    entry.getKey(),
                    paper.input().claims().file().locate(entry.getValue().get(0).span()),
                    entry.getKey() + " was not read: " + count + (count == 1 ? " occurrence" : " occurrences")
                            + " of claims cannot be found",
                    "check that manuscript as well");
        }
    }
}
