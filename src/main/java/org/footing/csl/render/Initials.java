package org.footing.csl.render;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Turns given names into initials (CSL 1.0.2, {@code initialize-with}, {@code initialize}). */
final class Initials {
    private final String given;
    private final String with;
    private final boolean hyphen;
    private final boolean all;
    private final StringBuilder out = new StringBuilder();

    private Initials(String given, String with, boolean hyphen, boolean all) {
        this.given = given;
        this.with = with;
        this.hyphen = hyphen;
        this.all = all;
    }

    /** All names as initials: "Jean-Luc Pierre" is "J.-L. P." with ". ". Words in lower case stay. */
    static String of(String given, String with, boolean hyphen) {
        return new Initials(given, with, hyphen, true).run();
    }

    /** Initials that are there already get the mark; other names stay as they are. */
    static String normalize(String given, String with, boolean hyphen) {
        return new Initials(given, with, hyphen, false).run();
    }

    private String run() {
        boolean hyphenated = false;
        boolean afterInitial = false;
        int i = 0;
        while (i < given.length()) {
            char c = given.charAt(i);
            if (isSpace(c) || c == '.') {
                i++;
                continue;
            }
            if (isHyphen(c)) {
                hyphenated = !out.isEmpty();
                i++;
                continue;
            }
            int end = i;
            while (end < given.length() && !isBreak(given.charAt(end))) {
                end++;
            }
            boolean dotted = end < given.length() && given.charAt(end) == '.';
            String word = given.substring(i, end);
            String initial = initial(word, dotted);
            if (initial != null) {
                joinInitial(hyphenated, afterInitial);
                out.append(initial).append(with);
                afterInitial = true;
            } else if (!(hyphenated && all)) {
                joinWord(hyphenated);
                out.append(word).append(dotted ? "." : "");
                afterInitial = false;
            }
            hyphenated = false;
            i = dotted ? end + 1 : end;
        }
        trimEnd();
        return out.toString();
    }

    private static boolean isSpace(char c) {
        return c == ' ' || c == '\u00A0';
    }

    private static boolean isHyphen(char c) {
        return c == '-' || c == '‐' || c == '–';
    }

    private static boolean isBreak(char c) {
        return isSpace(c) || isHyphen(c) || c == '.';
    }

    private void joinInitial(boolean hyphenated, boolean afterInitial) {
        if (out.isEmpty()) {
            return;
        }
        if (hyphenated && hyphen) {
            trimEnd();
            out.append('-');
        } else if (!afterInitial) {
            out.append(' ');
        }
    }

    private void joinWord(boolean hyphenated) {
        if (out.isEmpty()) {
            return;
        }
        trimEnd();
        out.append(hyphenated ? '-' : ' ');
    }

    private void trimEnd() {
        int end = out.length();
        while (end > 0 && isSpace(out.charAt(end - 1))) {
            end--;
        }
        out.setLength(end);
    }

    /** The initial of a word, without the mark; null when the word stays as it is. */
    private @Nullable String initial(String word, boolean dotted) {
        int first = word.codePointAt(0);
        int size = Character.charCount(first);
        if (Character.isLowerCase(first)) {
            return null;
        }
        if (dotted || word.length() == size) {
            return word;
        }
        return all ? word.substring(0, size) + digraph(word, size) : null;
    }

    /** The rest of a letter that is written with two: "TSerendorj" is "Ts". */
    private static String digraph(String word, int from) {
        int end = from;
        while (end < word.length() && Character.isUpperCase(word.charAt(end))) {
            end++;
        }
        boolean mixed = end > from && end < word.length() && Character.isLowerCase(word.charAt(end));
        return mixed ? word.substring(from, end).toLowerCase(Locale.ROOT) : "";
    }
}
