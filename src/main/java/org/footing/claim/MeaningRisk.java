package org.footing.claim;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Whether two like texts differ in what carries the meaning: numbers, names and negations. One digit is a small edit and another
 * year; “not” is four characters and the contrary.
 */
final class MeaningRisk {
    private static final Set<String> NEGATIONS = Set.of(
            "not",
            "no",
            "never",
            "none",
            "nor",
            "neither",
            "without",
            "cannot",
            "nobody",
            "nothing",
            "nowhere",
            "hardly",
            "scarcely",
            "не",
            "ни",
            "нет",
            "без",
            "никогда",
            "никто",
            "ничто",
            "ничего",
            "нельзя",
            "никак",
            "невозможно",
            "отнюдь");
    /** Of Japanese, which has no spaces: endings and prefixes of negation. */
    private static final String[] JAPANESE = {"ない", "なかっ", "なく", "ません", "ず", "ぬ", "なし", "無", "不", "非", "未", "否"};

    private static final String KANJI_NUMERALS = "〇零一二三四五六七八九十百千万億元";

    private MeaningRisk() {}

    static boolean between(String before, String after) {
        return !marks(before).equals(marks(after));
    }

    /** How often each number, name and negation stands in a text. */
    private static Map<String, Integer> marks(String text) {
        Map<String, Integer> marks = new HashMap<>();
        for (String ending : JAPANESE) {
            for (int at = text.indexOf(ending); at >= 0; at = text.indexOf(ending, at + ending.length())) {
                count(marks, ending);
            }
        }
        int at = 0;
        boolean first = true;
        while (at < text.length()) {
            int end = at;
            int sort = sort(text, at);
            while (end < text.length() && sort(text, end) == sort) {
                end++;
            }
            String run = text.substring(at, end);
            switch (sort) {
                case NUMBER, KATAKANA -> count(marks, run);
                case WORD -> {
                    if (isNegation(run) || (!first && Character.isUpperCase(run.codePointAt(0)))) {
                        count(marks, isNegation(run) ? run.toLowerCase(Locale.ROOT) : run);
                    }
                    first = false;
                }
                default -> first = first || endsSentence(run);
            }
            at = end;
        }
        return marks;
    }

    private static void count(Map<String, Integer> marks, String mark) {
        marks.merge(mark, 1, Integer::sum);
    }

    private static final int OTHER = 0;
    private static final int NUMBER = 1;
    private static final int KATAKANA = 2;
    private static final int WORD = 3;

    private static int sort(String text, int at) {
        char c = text.charAt(at);
        if (Character.isDigit(c) || KANJI_NUMERALS.indexOf(c) >= 0) {
            return NUMBER;
        }
        if (c >= '\u30A1' && c <= '\u30FE') {
            return KATAKANA;
        }
        boolean apostrophe = c == '\'' && at > 0 && Character.isLetter(text.charAt(at - 1));
        return apostrophe
                        || (Character.isLetter(c) && c < '\u2E80')
                        || Character.getType(c) == Character.NON_SPACING_MARK
                ? WORD
                : OTHER;
    }

    private static boolean isNegation(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        return NEGATIONS.contains(lower) || lower.endsWith("n't");
    }

    /** The first word of a sentence has a capital whether it is a name or not. */
    private static boolean endsSentence(String run) {
        return run.indexOf('.') >= 0 || run.indexOf('!') >= 0 || run.indexOf('?') >= 0;
    }
}
