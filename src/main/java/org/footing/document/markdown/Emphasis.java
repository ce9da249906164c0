package org.footing.document.markdown;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.footing.document.TextStyle;
import org.jspecify.annotations.Nullable;

/** Tells the signs of emphasis from stars, lines and tildes that are meant as such (CommonMark §6.2, “process emphasis”). */
final class Emphasis {
    private final String text;
    private final Roles roles;
    private final List<Construct> constructs;
    private final List<Run> runs = new ArrayList<>();

    Emphasis(String text, Roles roles, List<Construct> constructs) {
        this.text = text;
        this.roles = roles;
        this.constructs = constructs;
    }

    /** A run of one sign. Its left part may close, its right part open; what is used shrinks it from that side. */
    private static final class Run {
        final char sign;
        final int length;
        final boolean opens;
        final boolean closes;
        int start;
        int end;

        @Nullable
        Run previous;

        Run(char sign, int start, int end, boolean opens, boolean closes) {
            this.sign = sign;
            this.start = start;
            this.end = end;
            this.length = end - start;
            this.opens = opens;
            this.closes = closes;
        }

        int left() {
            return end - start;
        }
    }

    /** Reads the run of signs at {@code at} and returns where it ends. */
    int read(int at) {
        char sign = text.charAt(at);
        int end = at;
        while (end < text.length() && text.charAt(end) == sign) {
            end++;
        }
        if (sign == '~' && end - at != 2) {
            return end;
        }
        int before = at == 0 ? '\n' : text.codePointBefore(at);
        int after = end == text.length() ? '\n' : text.codePointAt(end);
        boolean leftFlanking = !isSpace(after) && (!isPunctuation(after) || isSpace(before) || isPunctuation(before));
        boolean rightFlanking = !isSpace(before) && (!isPunctuation(before) || isSpace(after) || isPunctuation(after));
        boolean strict = sign == '_';
        boolean opens = leftFlanking && (!strict || !rightFlanking || isPunctuation(before));
        boolean closes = rightFlanking && (!strict || !leftFlanking || isPunctuation(after));
        if (opens || closes) {
            runs.add(new Run(sign, at, end, opens, closes));
        }
        return end;
    }

    /** Pairs openers and closers and takes the signs of each pair out of the words. */
    void resolve() {
        Run top = null;
        Map<String, Integer> bottoms = new HashMap<>();
        for (Run run : runs) {
            while (run.closes && run.left() > 0) {
                String sort = run.sign + (run.opens ? "o" : "c") + run.length % 3;
                Run opener = opener(top, run, bottoms.getOrDefault(sort, -1));
                if (opener == null) {
                    bottoms.put(sort, run.start);
                    break;
                }
                int used = opener.left() >= 2 && run.left() >= 2 ? 2 : 1;
                roles.set(opener.end - used, opener.end, Roles.MARKUP);
                roles.set(run.start, run.start + used, Roles.MARKUP);
                constructs.add(Construct.style(
                        style(run.sign, used), opener.end - used, opener.end, run.start, run.start + used));
                opener.end -= used;
                run.start += used;
                top = opener.left() == 0 ? opener.previous : opener;
            }
            if (run.opens && run.left() > 0) {
                run.previous = top;
                top = run;
            }
        }
    }

    private static TextStyle style(char sign, int signs) {
        if (sign == '~') {
            return TextStyle.STRIKEOUT;
        }
        return signs == 2 ? TextStyle.STRONG : TextStyle.EMPHASIS;
    }

    /** The nearest opener for {@code closer}; none that starts at or before {@code bottom}, where the search failed before. */
    private static @Nullable Run opener(@Nullable Run top, Run closer, int bottom) {
        for (Run run = top; run != null && run.start > bottom; run = run.previous) {
            if (run.sign == closer.sign && fits(run, closer)) {
                return run;
            }
        }
        return null;
    }

    private static boolean fits(Run opener, Run closer) {
        boolean both = opener.closes || closer.opens;
        return !both || (opener.length + closer.length) % 3 != 0 || (opener.length % 3 == 0 && closer.length % 3 == 0);
    }

    private static boolean isSpace(int c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    private static boolean isPunctuation(int c) {
        if (c < 128) {
            return Literals.isAsciiPunctuation((char) c);
        }
        return switch (Character.getType(c)) {
            case Character.CONNECTOR_PUNCTUATION,
                    Character.DASH_PUNCTUATION,
                    Character.START_PUNCTUATION,
                    Character.END_PUNCTUATION,
                    Character.INITIAL_QUOTE_PUNCTUATION,
                    Character.FINAL_QUOTE_PUNCTUATION,
                    Character.OTHER_PUNCTUATION,
                    Character.MATH_SYMBOL,
                    Character.CURRENCY_SYMBOL,
                    Character.MODIFIER_SYMBOL,
                    Character.OTHER_SYMBOL -> true;
            default -> false;
        };
    }
}
