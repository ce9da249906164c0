package org.footing.search.index;

import org.footing.search.query.QueryFields;

/** A sieve that looks at fields: goes through those that are meant. */
abstract class FieldSieve extends Sieve {
    private final int[] weights;

    FieldSieve(String field, String[] names) {
        this.weights = new int[names.length];
        for (int i = 0; i < names.length; i++) {
            weights[i] = QueryFields.means(field, names[i]) ? weight(names[i]) : 0;
        }
    }

    private static int weight(String name) {
        return switch (name) {
            case "key", "author", "title" -> 8;
            case "editor", "title-short", "original-title", "tag", "year" -> 5;
            case "annotation", "excerpt", "note", "abstract" -> 2;
            case "file" -> 1;
            default -> 3;
        };
    }

    @Override
    final int score(byte[] text, int start, int end) {
        int best = NO;
        int at = start;
        while (at < end) {
            int weight = weights[text[at] & 0xff];
            int words = at + 5;
            int keys = words + length(text, at + 1) + 4;
            int next = keys + length(text, keys - 4);
            if (weight > 0) {
                int fit = fit(text, words, keys - 4, next);
                if (fit > 0) {
                    best = Math.max(best, fit * weight * 4 + (keys - words < 100 ? 2 : 0));
                }
            }
            at = next;
        }
        return best;
    }

    /** How well a field fits, 1 to 4, or 0: its words stand up to {@code wordsEnd}, its keys 4 bytes later up to {@code end}. */
    abstract int fit(byte[] text, int words, int wordsEnd, int end);

    private static int length(byte[] text, int at) {
        return (text[at] & 0xff) << 24
                | (text[at + 1] & 0xff) << 16
                | (text[at + 2] & 0xff) << 8
                | (text[at + 3] & 0xff);
    }
}
