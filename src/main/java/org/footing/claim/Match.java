package org.footing.claim;

/**
 * A place where a selector fits.
 *
 * @param start of the stretch in the paragraph's text
 * @param end past it
 * @param score 1 when the words agree, less by the share of edits
 */
record Match(ParagraphText paragraph, int start, int end, double score) {
    private static final int EDGE = 8;

    String text() {
        return paragraph.text.substring(start, end);
    }

    /**
     * The words that the meaning is compared with. The cheapest alignment leaves out a word that was put in near the start or the end, and a
     * “not” with it; so where an edge does not agree with what was wanted, the words beside it within the sentence belong to the match.
     *
     * @param by at most how many characters more on each side
     */
    String around(String wanted, int by) {
        String all = paragraph.text;
        int edge = Math.min(EDGE, wanted.length());
        int from = start;
        int to = end;
        if (!all.startsWith(wanted.substring(0, edge), start)) {
            from = Math.max(paragraph.start(start), start - by);
        }
        if (!all.substring(start, end).endsWith(wanted.substring(wanted.length() - edge))) {
            to = Math.min(paragraph.end(Math.max(start, end - 1)), end + by);
        }
        while (from > 0 && Character.isLetterOrDigit(all.charAt(from)) && isSpacedLetter(all.charAt(from - 1))) {
            from--;
        }
        while (to < all.length() && Character.isLetterOrDigit(all.charAt(to - 1)) && isSpacedLetter(all.charAt(to))) {
            to++;
        }
        return all.substring(from, to);
    }

    /** Scripts above are written without spaces, and a word's end cannot be seen. */
    private static boolean isSpacedLetter(char c) {
        return Character.isLetterOrDigit(c) && c < '\u2E80';
    }

    String before() {
        return paragraph.text.substring(0, start);
    }

    String after() {
        return paragraph.text.substring(end);
    }

    boolean overlaps(Match other) {
        return paragraph == other.paragraph && start < other.end && other.start < end;
    }
}
