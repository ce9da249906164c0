package org.footing.csl.number;

import org.jspecify.annotations.Nullable;

/** The values of {@code page-range-format} (CSL 1.0.2, appendix V): how the second number of a range is written. */
public enum PageRangeFormat {
    CHICAGO_15,
    CHICAGO_16,
    EXPANDED,
    MINIMAL,
    MINIMAL_TWO;

    /** The value of the attribute, or null when it is not a format; {@code chicago} is chicago-15 in CSL 1.0.2. */
    public static @Nullable PageRangeFormat parse(String value) {
        return switch (value) {
            case "chicago", "chicago-15" -> CHICAGO_15;
            case "chicago-16" -> CHICAGO_16;
            case "expanded" -> EXPANDED;
            case "minimal" -> MINIMAL;
            case "minimal-two" -> MINIMAL_TWO;
            default -> null;
        };
    }

    /**
     * The second number of a range.
     *
     * @param first digits
     * @param second digits, abbreviated or not
     * @return null when the two are no ascending range
     */
    @Nullable
    String second(String first, String second) {
        String full = second.length() < first.length()
                ? first.substring(0, first.length() - second.length()) + second
                : second;
        if (full.length() == first.length() && full.compareTo(first) < 0) {
            return null;
        }
        if (this == EXPANDED || full.length() > first.length()) {
            return full;
        }
        return switch (this) {
            case MINIMAL -> changed(first, full, 1);
            case MINIMAL_TWO -> changed(first, full, first.length() > 2 ? 2 : first.length());
            default -> chicago(first, full);
        };
    }

    private String chicago(String first, String full) {
        int length = first.length();
        if (length < 3 || first.endsWith("00")) {
            return full;
        }
        if (this == CHICAGO_15 && length == 4 && changed(first, full, 1).length() >= 3) {
            return full;
        }
        return changed(first, full, first.charAt(length - 2) == '0' ? 1 : 2);
    }

    /** The digits of {@code full} from the first that differs on, but at least {@code least}. */
    private static String changed(String first, String full, int least) {
        int from = 0;
        while (from < full.length() - least && full.charAt(from) == first.charAt(from)) {
            from++;
        }
        return full.substring(from);
    }
}
