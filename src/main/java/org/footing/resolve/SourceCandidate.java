package org.footing.resolve;

/**
 * A source that a note may mean.
 *
 * @param key of the source
 * @param score from 0 to 1
 * @param reason what speaks for it, in words
 */
public record SourceCandidate(String key, double score, String reason) {}
