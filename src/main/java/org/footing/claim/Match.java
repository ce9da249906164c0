package org.footing.claim;

/**
 * A place where a selector fits.
 *
 * @param start of the stretch in the paragraph's text
 * @param end past it
 * @param score 1 when the words agree, less by the share of edits
 */
record Match(ParagraphText paragraph, int start, int end, double score) {
    String text() {
        return paragraph.text.substring(start, end);
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
