package org.footing.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Finds what a misspelt word was probably meant to be. */
public final class Similar {
    private static final int MOST = 3;

    private Similar() {}

    /** The word nearest to {@code word}, or null when none is near. */
    public static @Nullable String to(String word, Iterable<String> words) {
        List<String> near = allTo(word, words);
        return near.isEmpty() ? null : near.get(0);
    }

    /**
     * The nearest of {@code words}, at most three: by edit distance (Damerau's, without case) of at most a third of the length, then
     * those that hold the word.
     */
    public static List<String> allTo(String word, Iterable<String> words) {
        String wanted = word.toLowerCase(Locale.ROOT);
        int limit = Math.max(1, wanted.length() / 3);
        List<List<String>> byDistance = new ArrayList<>();
        for (int i = 0; i <= limit + 1; i++) {
            byDistance.add(new ArrayList<>());
        }
        for (String other : words) {
            String candidate = other.toLowerCase(Locale.ROOT);
            int distance = distance(wanted, candidate, limit);
            if (distance > limit && wanted.length() > 2 && candidate.contains(wanted)) {
                distance = limit + 1;
            } else if (distance > limit) {
                continue;
            }
            byDistance.get(distance).add(other);
        }
        List<String> best = new ArrayList<>();
        for (List<String> same : byDistance) {
            for (int i = 0; i < same.size() && best.size() < MOST; i++) {
                best.add(same.get(i));
            }
        }
        return best;
    }

    /** Insertions, deletions, replacements and swaps of neighbours; more than {@code limit} is only known to be more. */
    private static int distance(String a, String b, int limit) {
        if (Math.abs(a.length() - b.length()) > limit) {
            return limit + 1;
        }
        int[] before = new int[b.length() + 1];
        int[] last = new int[b.length() + 1];
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            last[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            row[0] = i;
            int least = i;
            for (int j = 1; j <= b.length(); j++) {
                int cost = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
                int value = Math.min(Math.min(row[j - 1], last[j]) + 1, last[j - 1] + cost);
                boolean swapped =
                        i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
                row[j] = swapped ? Math.min(value, before[j - 2] + 1) : value;
                least = Math.min(least, row[j]);
            }
            if (least > limit) {
                return limit + 1;
            }
            int[] free = before;
            before = last;
            last = row;
            row = free;
        }
        return last[b.length()];
    }
}
