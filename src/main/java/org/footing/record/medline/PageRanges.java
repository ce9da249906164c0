package org.footing.record.medline;

/** Ranges of pages. */
final class PageRanges {
    private PageRanges() {}

    /** {@code 132-42} is {@code 132-142}. */
    static String whole(String range) {
        int hyphen = range.indexOf('-');
        if (hyphen < 1) {
            return range;
        }
        String first = range.substring(0, hyphen).strip();
        String last = range.substring(hyphen + 1).strip();
        int missing = first.length() - last.length();
        boolean digits =
                first.chars().allMatch(Character::isDigit) && last.chars().allMatch(Character::isDigit);
        return digits && missing > 0 ? first + "-" + first.substring(0, missing) + last : first + "-" + last;
    }
}
