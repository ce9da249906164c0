package org.footing.resolve;

/**
 * A source that a note may mean.
 *
 * @param key of the source
 * @param score from 0 to 1
 * @param rank the score, and how much of the text the source explains: what tells a chapter from its book, or one volume from another
 * @param reason what speaks for it, in words
 */
public record SourceCandidate(String key, double score, double rank, String reason) {
    /** One whose rank is its score. */
    SourceCandidate(String key, double score, String reason) {
        this(key, score, score, reason);
    }
}
