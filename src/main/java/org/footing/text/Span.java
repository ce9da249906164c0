package org.footing.text;

/**
 * A stretch of a text. Both numbers count UTF-16 code units, from the start of the text.
 *
 * @param start the first code unit
 * @param end one past the last code unit; never less than {@code start}
 */
public record Span(int start, int end) {
    public Span {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("no span from " + start + " to " + end);
        }
    }

    public int length() {
        return end - start;
    }

    public boolean contains(int offset) {
        return start <= offset && offset < end;
    }

    /** The stretch of {@code text} that this span covers. */
    public String of(CharSequence text) {
        return text.subSequence(start, end).toString();
    }
}
