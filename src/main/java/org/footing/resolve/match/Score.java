package org.footing.resolve.match;

/**
 * How well a candidate explains a piece of a note.
 *
 * @param candidate that is meant, perhaps
 * @param value from 0 to 1
 * @param title the share of a title of the candidate that is printed
 * @param explained the share of the printed words that the candidate's fields explain
 * @param author whether one of the candidate's people is named
 * @param year agreement of the years
 * @param volume agreement of the volumes
 * @param inContainer whether the title stands where the work that contains another is named
 */
public record Score(
        CitableSource candidate,
        float value,
        float title,
        float explained,
        boolean author,
        Agreement year,
        Agreement volume,
        boolean inContainer) {
    /** Whether two say the same. */
    public enum Agreement {
        SAME,
        UNSAID,
        OTHER
    }

    Score with(float newValue) {
        return new Score(candidate, newValue, title, explained, author, year, volume, inContainer);
    }

    /** From 0 to 100. */
    public int percent() {
        return Math.round(Math.max(0, Math.min(1, value)) * 100);
    }

    /** Why, in a few words. */
    public String reason() {
        StringBuilder out = new StringBuilder();
        add(out, author ? "author" : "");
        add(
                out,
                title >= 0.95f
                        ? "title"
                        : title >= 0.5f ? "most of the title" : title > 0.2f ? "part of the title" : "");
        add(out, year == Agreement.SAME ? "year" : "");
        add(out, volume == Agreement.SAME ? "volume" : "");
        if (out.length() > 0) {
            out.append(" agree").append(out.indexOf(",") < 0 && out.indexOf(" and") < 0 ? "s" : "");
        }
        add(out, year == Agreement.OTHER ? "another year is printed" : "");
        add(out, volume == Agreement.OTHER ? "another volume is printed" : "");
        return out.toString();
    }

    private static void add(StringBuilder out, String word) {
        if (!word.isEmpty()) {
            out.append(out.length() == 0 ? "" : ", ").append(word);
        }
    }
}
