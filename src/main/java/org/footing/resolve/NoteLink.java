package org.footing.resolve;

import java.util.List;
import org.footing.csl.locator.Locator;
import org.footing.source.Source;
import org.jspecify.annotations.Nullable;

/**
 * What a part of a note was found to cite.
 *
 * @param outcome how sure it is
 * @param text the part as printed
 * @param signal the words that lead to it, such as {@code See also}; may be empty
 * @param start of the part in the note's text
 * @param end of what cites in the note's text; prose may follow
 * @param key of the source; empty unless it is linked
 * @param locator {@link Locator#NONE} when none is printed, and none is repeated
 * @param place where the locator comes from, and what it names
 * @param score from 0 to 1
 * @param reason in words
 * @param candidates the sources that come into question, the best first
 * @param stub where the library has no such source: the one that the draft's notes made
 * @param fault what is wrong with a word of repetition; null when nothing is
 */
public record NoteLink(
        Outcome outcome,
        String text,
        String signal,
        int start,
        int end,
        String key,
        Locator locator,
        PlaceKind place,
        double score,
        String reason,
        List<SourceCandidate> candidates,
        @Nullable Source stub,
        @Nullable RepeatFault fault) {
    /** How sure a link is. */
    public enum Outcome {
        /** The part cites the source by its name. */
        LINKED,
        /** The part repeats a source that was cited before. */
        REPEATED,
        /** Several sources come into question; none is taken. */
        AMBIGUOUS,
        /** A repeat word that cannot stand for what was cited before. */
        UNFIT,
        /** The part cites something that the library does not have. */
        UNKNOWN,
        /** The part cites nothing. */
        PROSE
    }

    public NoteLink {
        candidates = List.copyOf(candidates);
    }

    /** Whether a source was taken. */
    public boolean isLinked() {
        return outcome == Outcome.LINKED || outcome == Outcome.REPEATED;
    }
}
