package org.footing.check;

import java.util.ArrayList;
import java.util.List;
import org.footing.manuscript.Note;
import org.footing.source.Source;

/** Turns claims with sources into sources with claims. */
final class SourceResults {
    private SourceResults() {}

    static List<SourceResult> of(Paper paper) {
        List<SourceResult> results = new ArrayList<>();
        for (Source source : paper.input().sources()) {
            List<ClaimResult> claims = claims(paper, source);
            List<Note> notes = notes(paper, source);
            if (!claims.isEmpty() || !notes.isEmpty()) {
                results.add(new SourceResult(source, claims, notes));
            }
        }
        return results;
    }

    private static List<ClaimResult> claims(Paper paper, Source source) {
        List<ClaimResult> claims = new ArrayList<>();
        for (ClaimResult claim : paper.claims()) {
            for (LinkResult link : claim.links()) {
                if (link.link().source().equals(source.key())) {
                    claims.add(claim);
                    break;
                }
            }
        }
        return claims;
    }

    private static List<Note> notes(Paper paper, Source source) {
        List<Note> notes = new ArrayList<>();
        for (Cited cited : paper.citations()) {
            Note note = cited.note();
            boolean again = !notes.isEmpty() && cited.isIn(notes.get(notes.size() - 1));
            if (note != null && !again && cited.citation().key().equals(source.key())) {
                notes.add(note);
            }
        }
        return notes;
    }
}
