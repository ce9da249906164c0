package org.footing.csl.output;

/**
 * Settles what happens where texts meet: of two marks of punctuation one may swallow the other, a comma or full stop may
 * move inside a quotation mark, and two spaces become one.
 */
final class Punctuation {
    private final Runs runs;

    Punctuation(Runs runs) {
        this.runs = runs;
    }

    void settle() {
        int left = -1;
        for (int at = 0; at < runs.size(); at++) {
            byte kind = runs.kind(at);
            if (kind == Runs.OPEN_BLOCK || kind == Runs.CLOSE_BLOCK) {
                left = -1;
            } else if (kind == Runs.TEXT) {
                if (left >= 0) {
                    int before = runs.size();
                    left = meet(left, at);
                    at += runs.size() - before;
                }
                if (!runs.text(at).isEmpty()) {
                    left = at;
                }
            }
        }
    }

    /** Lets the texts {@code left} and {@code right} meet, and returns which text now stands before {@code right}. */
    private int meet(int left, int right) {
        if (runs.field(left) != 0 && runs.field(left) == runs.field(right)) {
            return left;
        }
        int before = left;
        int after = right;
        int close = closingMark(left, right);
        boolean opens = hasOpeningMark(left, right);
        while (true) {
            String one = runs.text(before);
            String two = runs.text(after);
            if (two.isEmpty() || one.isEmpty() || opens) {
                return before;
            }
            char last = one.charAt(one.length() - 1);
            char first = two.charAt(0);
            if (close < 0 || inside(close)) {
                if (last == ' ' && first == ' ' && close < 0) {
                    runs.setText(after, two.substring(1));
                    continue;
                }
                if (first == ',' && one.endsWith(", ") && close < 0) {
                    // What stood between two delimiters printed nothing.
                    runs.setText(before, one.substring(0, one.length() - 1));
                    continue;
                }
                if (first == '.' && close < 0 && last == ' ' && endsSentence(two) && hangs(one)) {
                    // A delimiter that nothing follows gives way to the full stop.
                    runs.setText(before, one.substring(0, one.length() - 2));
                    continue;
                }
                int outcome = outcome(last, first);
                if (outcome == LEFT) {
                    runs.setText(after, two.substring(1));
                    continue;
                }
                if (outcome == RIGHT && (close < 0 || moves(first))) {
                    runs.setText(before, one.substring(0, one.length() - 1) + first);
                    runs.setText(after, two.substring(1));
                    continue;
                }
            } else if (last == first && moves(first)) {
                // A mark outside the quotation repeats the one inside.
                runs.setText(after, two.substring(1));
                continue;
            }
            if (close >= 0 && inside(close) && moves(first)) {
                runs.setText(after, two.substring(1));
                runs.insertText(close, String.valueOf(first));
                before = close;
                after++;
                close++;
                continue;
            }
            return before;
        }
    }

    /** Whether a text ends in a colon, semicolon or comma and a space. */
    private static boolean hangs(String text) {
        return text.length() > 2 && ",;:".indexOf(text.charAt(text.length() - 2)) >= 0;
    }

    private static boolean endsSentence(String text) {
        return text.length() == 1 || text.charAt(1) == ' ';
    }

    private boolean inside(int close) {
        return ((ClosingMark) runs.value(close)).punctuationInside();
    }

    /** Where the innermost quotation ends between two texts; −1 when none does. */
    private int closingMark(int left, int right) {
        for (int i = left + 1; i < right; i++) {
            if (runs.kind(i) == Runs.CLOSE_QUOTE) {
                return i;
            }
        }
        return -1;
    }

    private boolean hasOpeningMark(int left, int right) {
        for (int i = left + 1; i < right; i++) {
            if (runs.kind(i) == Runs.OPEN_QUOTE) {
                return true;
            }
        }
        return false;
    }

    /** The marks that go inside a quotation. */
    private static boolean moves(char c) {
        return c == '.' || c == ',' || c == '!' || c == '?';
    }

    private static final int BOTH = 0;
    private static final int LEFT = 1;
    private static final int RIGHT = 2;

    /** Which of two marks that meet stays: the left one, the right one or both. */
    private static int outcome(char left, char right) {
        if (left == '。' || left == '！' || left == '？') {
            return right == '.' || right == '。' ? LEFT : BOTH;
        }
        if (!isMark(left) || !isMark(right)) {
            return BOTH;
        }
        if (left == right) {
            return LEFT;
        }
        return switch (right) {
            case ':' -> left == ';' || left == '!' || left == '?' ? LEFT : BOTH;
            case '.' -> left == ',' ? BOTH : LEFT;
            case '!', '?' -> left == ':' || left == ';' ? RIGHT : BOTH;
            default -> BOTH;
        };
    }

    private static boolean isMark(char c) {
        return c == '.' || c == ',' || c == ';' || c == ':' || c == '!' || c == '?';
    }
}
