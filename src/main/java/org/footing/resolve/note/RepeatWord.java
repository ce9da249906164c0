package org.footing.resolve.note;

/**
 * A word that stands for something cited before.
 *
 * @param kind what it repeats
 * @param start where it starts in the piece
 * @param end where it ends
 * @param note the number of the note that it points to; 0 when it names none
 * @param misspelt whether it is written as no style sheet has it: {@code Ibid,}, {@code Там, же.}
 */
public record RepeatWord(Kind kind, int start, int end, int note, boolean misspelt) {
    /** What a word repeats. */
    public enum Kind {
        /** Ibid., Там же, 同上: what was cited last. */
        SAME_WORK,
        /** Op. cit., Указ. соч., 前掲書: a work of the author who is named, or in a note whose number is. */
        EARLIER_WORK,
        /** Loc. cit.: an earlier work, and the same place in it. */
        SAME_PLACE,
        /** Idem, Его же, Ders.: the author who was named last. */
        SAME_AUTHOR
    }
}
