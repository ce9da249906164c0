package org.footing.check;

import java.util.List;
import org.footing.claim.Anchor;
import org.footing.claim.EvidenceLink;
import org.footing.manuscript.Note;
import org.footing.manuscript.NoteReference;
import org.footing.manuscript.Paragraph;
import org.footing.manuscript.Sentence;
import org.footing.text.Location;

/** Links that say something else than the note that they name. */
final class LinkRules implements Rule {
    @Override
    public void check(Paper paper, Findings findings) {
        if (paper.input().manuscripts().isEmpty()) {
            return;
        }
        for (ClaimResult claim : paper.claims()) {
            for (LinkResult result : claim.links()) {
                if (!result.link().note().isEmpty()) {
                    check(paper, claim, result.link(), findings);
                }
            }
        }
    }

    private static void check(Paper paper, ClaimResult claim, EvidenceLink link, Findings findings) {
        Location location = paper.inFile(link);
        Note note = paper.note(claim, link);
        if (note == null) {
            findings.add(
                    RuleId.UNKNOWN_NOTE,
                    claim.claim(),
                    link.note(),
                    location,
                    "the claim names the note " + link.note() + ", which no manuscript has",
                    "correct the label: it is what stands in [^" + link.note() + "]");
            return;
        }
        if (claim.home() != null && !isCalledAt(claim, note)) {
            findings.add(
                    RuleId.NOTE_ELSEWHERE,
                    claim.claim(),
                    link.note(),
                    location,
                    "the claim names note " + name(note) + ", which its paragraph (line "
                            + claim.location().line() + ") does not call",
                    "move the note, or name the one that stands there");
        }
        if (link.source().isEmpty()) {
            return;
        }
        List<Cited> cited = paper.citations(note, link.source());
        if (cited.isEmpty()) {
            findings.add(
                    RuleId.UNCITED_SOURCE,
                    claim.claim(),
                    link.note() + ":" + link.source(),
                    location,
                    "note " + name(note) + " does not cite " + link.source(),
                    cites(paper, note));
        } else {
            checkLocator(claim, link, note, cited, findings, location);
        }
    }

    private static void checkLocator(
            ClaimResult claim, EvidenceLink link, Note note, List<Cited> cited, Findings findings, Location location) {
        if (link.locatorText().isEmpty()) {
            return;
        }
        String given = "";
        for (Cited one : cited) {
            String written = one.citation().locatorText();
            if (!written.isEmpty()
                    && LocatorMatch.isWithin(link.locator(), one.citation().locator())) {
                return;
            }
            given = written.isEmpty() || given.isEmpty() ? given + written : given + " and " + written;
        }
        String detail = link.note() + ":" + link.source();
        if (given.isEmpty()) {
            findings.add(
                    RuleId.NOTE_LACKS_LOCATOR,
                    claim.claim(),
                    detail,
                    location,
                    "the claim rests on " + link.locatorText() + " of " + link.source() + ", and note " + name(note)
                            + " gives no locator",
                    "add the locator to the note");
        } else {
            findings.add(
                    RuleId.OTHER_LOCATOR,
                    claim.claim(),
                    detail,
                    location,
                    "the claim rests on " + link.locatorText() + " of " + link.source() + ", note " + name(note)
                            + " cites " + given,
                    "look into the source, then correct one of the two");
        }
    }

    /** The number that a reader sees, with the label where it differs. */
    private static String name(Note note) {
        String number = Integer.toString(note.number());
        if (note.number() == 0 || note.label().equals(number)) {
            return note.label();
        }
        return number + " ([^" + note.label() + "])";
    }

    /** Whether a paragraph in which the claim stands calls the note: one at its end may cover all of it. */
    private static boolean isCalledAt(ClaimResult claim, Note note) {
        for (Anchor anchor : claim.state().anchors()) {
            Anchor.Place place = anchor.place().orElse(null);
            if (place == null) {
                continue;
            }
            for (Paragraph paragraph : place.manuscript().paragraphs()) {
                boolean here = paragraph.span().start() < place.span().end()
                        && place.span().start() < paragraph.span().end();
                if (here && isCalledIn(paragraph, note)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean isCalledIn(Paragraph paragraph, Note note) {
        for (Sentence sentence : paragraph.sentences()) {
            for (NoteReference reference : sentence.notes()) {
                if (reference.label().equals(note.label())) {
                    return true;
                }
            }
        }
        return false;
    }

    private static String cites(Paper paper, Note note) {
        StringBuilder keys = new StringBuilder();
        for (Cited cited : paper.citations()) {
            if (cited.isIn(note)) {
                keys.append(keys.length() == 0 ? "it cites " : ", ")
                        .append(cited.citation().key());
            }
        }
        return keys.length() == 0 ? "it cites no source: add the citation to the note" : keys.toString();
    }
}
