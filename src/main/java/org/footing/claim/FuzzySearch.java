package org.footing.claim;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds words that are nearly the ones wanted: by edit distance of the words against any stretch of a paragraph (Sellers'
 * algorithm), under bounds that keep a rewritten sentence from being taken for the old one.
 */
final class FuzzySearch {
    private static final int MAX_EDITS = 64;
    private static final int MAX_EDITS_IN = 5;
    private static final int SHORT = 32;
    private static final double MIN_SCORE = 0.80;
    private static final double MIN_LEAD = 0.10;
    /** Cells of the distance table, for all searches in one manuscript together. */
    private static final long BUDGET = 400_000_000L;

    private long work = BUDGET;

    /** @param match present only when one place was found */
    record Result(AnchorState state, @Nullable Match match) {}

    /** How many edits may lie between the words wanted and those found. */
    static int limit(String wanted) {
        return Math.min(MAX_EDITS, wanted.length() / MAX_EDITS_IN);
    }

    Result find(Selector selector, List<ParagraphText> paragraphs) {
        List<Match> candidates = new ArrayList<>();
        int length = selector.text().length();
        int limit = limit(selector.text());
        for (ParagraphText paragraph : paragraphs) {
            long cost = (long) length * paragraph.text.length();
            if (cost > work) {
                return new Result(AnchorState.LOST, null);
            }
            work -= cost;
            search(selector.text(), paragraph, limit, candidates);
        }
        if (length < SHORT) {
            candidates.removeIf(match -> selector.agreeing(match) == 0);
        }
        return choose(selector, candidates);
    }

    private static Result choose(Selector selector, List<Match> candidates) {
        Match best = null;
        for (Match match : candidates) {
            if (best == null || match.score() > best.score()) {
                best = match;
            }
        }
        if (best == null || best.score() < MIN_SCORE) {
            return new Result(AnchorState.LOST, null);
        }
        List<Match> rivals = new ArrayList<>();
        for (Match match : candidates) {
            if (match.score() > best.score() - MIN_LEAD) {
                rivals.add(match);
            }
        }
        Match chosen = selector.choose(rivals);
        return chosen == null ? new Result(AnchorState.AMBIGUOUS, null) : new Result(AnchorState.FUZZY, chosen);
    }

    /** Adds the best stretch at each place of the paragraph where the words fit within {@code limit} edits. */
    private static void search(String wanted, ParagraphText paragraph, int limit, List<Match> candidates) {
        String text = paragraph.text;
        int rows = wanted.length() + 1;
        int[] distance = new int[rows];
        int[] start = new int[rows];
        for (int i = 0; i < rows; i++) {
            distance[i] = i;
        }
        Match best = null;
        for (int j = 1; j <= text.length(); j++) {
            step(wanted, text.charAt(j - 1), j, distance, start);
            int edits = distance[rows - 1];
            if (edits > limit || start[rows - 1] >= j) {
                continue;
            }
            Match match = new Match(paragraph, start[rows - 1], j, 1 - (double) edits / wanted.length());
            if (best != null && best.overlaps(match)) {
                best = match.score() > best.score() ? match : best;
            } else {
                if (best != null) {
                    candidates.add(best);
                }
                best = match;
            }
        }
        if (best != null) {
            candidates.add(best);
        }
    }

    /** One column of the table, for the character {@code c}, with the start of the stretch that each cell came from. */
    private static void step(String wanted, char c, int column, int[] distance, int[] start) {
        int diagonal = distance[0];
        int diagonalStart = start[0];
        start[0] = column;
        for (int i = 1; i < distance.length; i++) {
            int substituted = diagonal + (wanted.charAt(i - 1) == c ? 0 : 1);
            int inserted = distance[i] + 1;
            int deleted = distance[i - 1] + 1;
            int from = diagonalStart;
            int least = substituted;
            if (inserted < least) {
                least = inserted;
                from = start[i];
            }
            if (deleted < least) {
                least = deleted;
                from = start[i - 1];
            }
            diagonal = distance[i];
            diagonalStart = start[i];
            distance[i] = least;
            start[i] = from;
        }
    }
}
