package org.footing.source;

import org.jspecify.annotations.Nullable;

/** Volumes and issues with the counters of Japanese notes, where they are no plain numbers: 第3巻下, 3・4号, 3号（通巻45号）. */
final class JapaneseCounters {
    private static final String KANJI = "〇一二三四五六七八九十百";

    private JapaneseCounters() {}

    /** The volume of a book as it stands in a note; null where number and counter say all. */
    static @Nullable String volume(String volume) {
        int digits = digits(volume, 0);
        if (digits == volume.length()) {
            return null;
        }
        if (isHalf(volume)) {
            return volume + "巻";
        }
        if (digits > 0 && digits == volume.length() - 1 && isHalf(volume.substring(digits))) {
            return "第" + volume.substring(0, digits) + "巻" + volume.substring(digits);
        }
        if (isList(volume) || isKanji(volume) || isRoman(volume)) {
            return "第" + volume + "巻";
        }
        if (volume.equals("上・下") || volume.equals("上・中・下") || volume.equals("上下")) {
            return volume + "巻";
        }
        return isFalling(volume) ? volume : null;
    }

    /** 上, 中 or 下 without a counter, as it stands before the title of a volume; null for all others. */
    static @Nullable String bare(String volume) {
        return isHalf(volume) ? volume : null;
    }

    /** The issue of a journal as it stands in a note; null where number and counter say all. */
    static @Nullable String issue(String issue) {
        int digits = digits(issue, 0);
        if (digits == issue.length()) {
            return null;
        }
        int bracket = issue.indexOf('（') < 0 ? issue.indexOf('(') : issue.indexOf('（');
        if (bracket > 0 && bracket == digits) {
            String inner = issue.substring(bracket + 1, issue.length() - 1);
            boolean counted = inner.endsWith("号") || !Character.isDigit(inner.charAt(inner.length() - 1));
            return issue.substring(0, bracket) + "号（" + inner + (counted ? "）" : "号）");
        }
        if (digits > 0
                && digits + 1 < issue.length()
                && issue.charAt(digits) == 'の'
                && digits(issue, digits + 1) == issue.length()) {
            return issue + "号";
        }
        if (isList(issue) || isFalling(issue) || isRoman(issue)) {
            return issue + "号";
        }
        return null;
    }

    private static boolean isHalf(String text) {
        return text.length() == 1 && "上中下".contains(text);
    }

    /** Numbers with a sign of a list between them: 700・701. */
    private static boolean isList(String text) {
        int at = digits(text, 0);
        boolean several = false;
        while (at > 0 && at < text.length() && "・、，,/／".indexOf(text.charAt(at)) >= 0) {
            int next = digits(text, at + 1);
            if (next == at + 1) {
                return false;
            }
            several = true;
            at = next;
        }
        return several && at == text.length();
    }

    /** Two numbers that are no range, since the second is not the greater: volume 5, part 1. */
    private static boolean isFalling(String text) {
        int first = digits(text, 0);
        if (first == 0 || first > 9 || first + 1 >= text.length() || "-‐‑–—－".indexOf(text.charAt(first)) < 0) {
            return false;
        }
        int end = digits(text, first + 1);
        return end == text.length()
                && end - first < 10
                && Integer.parseInt(text.substring(first + 1)) <= Integer.parseInt(text.substring(0, first));
    }

    private static boolean isRoman(String text) {
        for (int i = 0; i < text.length(); i++) {
            if ("IVXLC".indexOf(text.charAt(i)) < 0) {
                return false;
            }
        }
        return !text.isEmpty();
    }

    private static boolean isKanji(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (KANJI.indexOf(text.charAt(i)) < 0) {
                return false;
            }
        }
        return !text.isEmpty();
    }

    private static int digits(String text, int from) {
        int at = from;
        while (at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9') {
            at++;
        }
        return at;
    }
}
