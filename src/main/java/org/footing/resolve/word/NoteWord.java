package org.footing.resolve.word;

/**
 * A word of a note, a number, or one character of a script without spaces.
 *
 * @param start where it starts in the text
 * @param end where it ends
 * @param id the same for words of one key, whatever their script; at least 1
 * @param weight how much it tells, from 0 (labels, initials) to 1
 * @param kind of word
 */
public record NoteWord(int start, int end, int id, float weight, Kind kind) {
    /** What a word is made of. */
    public enum Kind {
        CAPITAL,
        SMALL,
        NUMBER,
        EAST_ASIAN
    }

    public boolean isNumber() {
        return kind == Kind.NUMBER;
    }
}
