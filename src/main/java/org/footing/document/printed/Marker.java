package org.footing.document.printed;

import org.footing.document.TextNode;
import org.jspecify.annotations.Nullable;

/**
 * A number that may belong to a note.
 *
 * @param number of the note
 * @param node that holds it
 * @param start its offset in the words of the node; 0 where the node is the marker
 * @param end its end there
 */
record Marker(int number, TextNode node, int start, int end) {
    private static final int MAX_DIGITS = 5;

    private static final String RAISED = "⁰¹²³⁴⁵⁶⁷⁸⁹";

    /** The number that starts at {@code from}, in the given style and with nothing of it left out; null when there is none. */
    static @Nullable Marker in(TextNode.Words words, int from, MarkerStyle style, boolean body) {
        String text = words.text();
        return switch (style) {
            case DIGITS -> digits(words, text, from);
            case BRACKETS -> enclosed(words, text, from, "[［", "]］");
            case PARENTHESES -> {
                Marker whole = enclosed(words, text, from, "(（", ")）");
                yield whole != null || !body ? whole : open(words, text, from, ")）");
            }
            case LIST -> body ? open(words, text, from, ".．、") : null;
            case RAISED -> null;
        };
    }

    private static @Nullable Marker digits(TextNode.Words words, String text, int from) {
        int at = from;
        int number = 0;
        while (at < text.length() && at - from < MAX_DIGITS && RAISED.indexOf(text.charAt(at)) >= 0) {
            number = number * 10 + RAISED.indexOf(text.charAt(at));
            at++;
        }
        return at == from ? null : new Marker(number, words, from, at);
    }

    private static @Nullable Marker enclosed(
            TextNode.Words words, String text, int from, String opening, String closing) {
        if (from >= text.length() || opening.indexOf(text.charAt(from)) < 0) {
            return null;
        }
        Marker marker = open(words, text, from + 1, closing);
        return marker == null ? null : new Marker(marker.number, words, from, marker.end);
    }

    private static @Nullable Marker open(TextNode.Words words, String text, int from, String closing) {
        int at = from;
        while (at < text.length() && at - from < MAX_DIGITS && isDigit(text.charAt(at))) {
            at++;
        }
        boolean ends = at > from && at < text.length() && closing.indexOf(text.charAt(at)) >= 0;
        return ends ? new Marker(number(text.substring(from, at)), words, from, at + 1) : null;
    }

    private static boolean isDigit(char c) {
        return (c >= '0' && c <= '9') || (c >= '０' && c <= '９');
    }

    /** The number that these digits write, half or full width; −1 when they are none. */
    static int number(String digits) {
        if (digits.isEmpty() || digits.length() > MAX_DIGITS) {
            return -1;
        }
        int number = 0;
        for (int i = 0; i < digits.length(); i++) {
            if (!isDigit(digits.charAt(i))) {
                return -1;
            }
            number = number * 10 + Character.digit(digits.charAt(i), 10);
        }
        return number;
    }
}
