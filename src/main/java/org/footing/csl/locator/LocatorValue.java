package org.footing.csl.locator;

import java.util.Locale;
import java.util.Set;

/** What may follow a locator's label: numbers, ranges, sides of a leaf. */
final class LocatorValue {
    private static final String KANJI_NUMERALS = "〇零一二三四五六七八九十百千";
    private static final Set<String> WORDS = Set.of(
            ("об обор оборот ob verso recto rev f ff sq sqq seq et seqq passim и далее сл след and und u bis à до по"
                            + " a b c d e r v а б в г д е ж з no")
                    .split(" ", -1));
    private static final Set<String> SIDES = Set.of("об", "обор", "оборот", "ob", "verso", "recto", "r", "v");

    private LocatorValue() {}

    /** Whether {@code value} holds a number and nothing that is not known to belong to one. */
    static boolean isValid(String value) {
        if (value.isEmpty() || !startsNumber(value, 0)) {
            return false;
        }
        int at = 0;
        while (at < value.length()) {
            char c = value.charAt(at);
            if (Character.isLetter(c) && !isJapanese(c)) {
                int end = endOfWord(value, at);
                String word = value.substring(at, end).toLowerCase(Locale.ROOT);
                boolean inner = value.lastIndexOf('(', at) > value.lastIndexOf(')', at);
                boolean label = inner && LocatorLabels.ofWord(word) != null;
                if (!label && !WORDS.contains(word) && !isRoman(word)) {
                    return false;
                }
                at = end;
            } else if (Character.isDigit(c) || isJapanese(c) || isSpace(c) || isMark(c)) {
                at++;
            } else {
                return false;
            }
        }
        return true;
    }

    /** Whether the value tells the side of a leaf, which a page does not have. */
    static boolean namesSideOfLeaf(String value) {
        int at = 0;
        while (at < value.length()) {
            if (Character.isLetter(value.charAt(at)) && !isJapanese(value.charAt(at))) {
                int end = endOfWord(value, at);
                boolean afterDigit =
                        at > 0 && (Character.isDigit(value.charAt(at - 1)) || isSpace(value.charAt(at - 1)));
                if (afterDigit && SIDES.contains(value.substring(at, end).toLowerCase(Locale.ROOT))) {
                    return true;
                }
                at = end;
            } else {
                at++;
            }
        }
        return false;
    }

    /** Digits of any script, Roman numerals, kanji numerals, 上 中 下, and what may stand before: brackets, №. */
    static boolean startsNumber(String text, int at) {
        char c = text.charAt(at);
        if (Character.isDigit(c) || isJapanese(c) || c == '[' || c == '(' || c == '№') {
            return true;
        }
        if (c < 128 && Character.isLetter(c) && at + 1 < text.length() && Character.isDigit(text.charAt(at + 1))) {
            // A page of an appendix: A3.
            return true;
        }
        return Character.isLetter(c)
                && isRoman(text.substring(at, endOfWord(text, at)).toLowerCase(Locale.ROOT));
    }

    /** Where {@code n} or {@code nn} stands between two numbers, {@code 12n3}; -1 when it does not. */
    static int noteMark(String value) {
        int mark = value.indexOf('n');
        if (mark < 1 || !Character.isDigit(value.charAt(mark - 1))) {
            return -1;
        }
        int from = value.startsWith("nn", mark) ? mark + 2 : mark + 1;
        if (from == value.length() || !Character.isDigit(value.charAt(from))) {
            return -1;
        }
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if ((i < mark || i >= from) && !Character.isDigit(c) && !Extent.isDash(c)) {
                return -1;
            }
        }
        return mark;
    }

    /** {@code 5 – 7}, {@code 5—7}: one range, {@code 5–7}. A hyphen stays, for styles and for {@code check}. */
    static String withoutSpacesInRanges(String value) {
        StringBuilder out = new StringBuilder(value.length());
        int at = 0;
        while (at < value.length()) {
            char c = value.charAt(at);
            int dash = at;
            while (dash < value.length() && isSpace(value.charAt(dash))) {
                dash++;
            }
            if (dash < value.length() && Extent.isDash(value.charAt(dash)) && endsInDigit(out)) {
                int after = dash + 1;
                while (after < value.length() && isSpace(value.charAt(after))) {
                    after++;
                }
                if (after < value.length() && Character.isDigit(value.charAt(after))) {
                    char mark = value.charAt(dash);
                    out.append(mark == '-' || mark == '～' || mark == '〜' ? mark : '–');
                    at = after;
                    continue;
                }
            }
            out.append(c);
            at++;
        }
        return out.toString();
    }

    private static boolean endsInDigit(StringBuilder text) {
        return text.length() > 0 && Character.isDigit(text.charAt(text.length() - 1));
    }

    static boolean isSpace(char c) {
        return c == ' '
                || c == '\u00a0'
                || c == '\u202f'
                || c == '\u2009'
                || c == '\u3000'
                || c == '\t'
                || c == '\n'
                || c == '\r';
    }

    private static int endOfWord(String text, int from) {
        int end = from;
        while (end < text.length() && Character.isLetter(text.charAt(end)) && !isJapanese(text.charAt(end))) {
            end++;
        }
        return end;
    }

    private static boolean isRoman(String word) {
        if (word.isEmpty()) {
            return false;
        }
        for (int i = 0; i < word.length(); i++) {
            if ("ivxlcdmⅰⅱⅲⅳⅴⅵⅶⅷⅸⅹ".indexOf(word.charAt(i)) < 0) {
                return false;
            }
        }
        return true;
    }

    private static boolean isJapanese(char c) {
        return KANJI_NUMERALS.indexOf(c) >= 0
                || c == '上'
                || c == '中'
                || c == '下'
                || c == '表'
                || c == '裏'
                || c == 'オ'
                || c == 'ウ'
                || c == '第'
                || c == '以'
                || c == '―'
                || c == '－';
    }

    /** Dashes, tildes and slashes of ranges, commas of lists, full stops, brackets, signs of number. */
    private static boolean isMark(char c) {
        return "-‐‑‒–—−~～〜ー/.,;、，・:[]()№*'’′\"&+=".indexOf(c) >= 0;
    }
}
