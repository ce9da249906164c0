package org.footing.csl.style;

import java.util.List;

/** The conditions of {@code cs:if} or {@code cs:else-if} (CSL 1.0.2, "Choose"), one for each value tested. */
public record Condition(List<Test> tests, Match match) {
    public Condition {
        tests = List.copyOf(tests);
    }

    /** How the results are joined. */
    public enum Match {
        ALL,
        ANY,
        NONE
    }

    /** What is tested; {@link #LOCALE} and {@link #CONTEXT} are CSL-M's. */
    public enum Subject {
        TYPE,
        VARIABLE,
        IS_NUMERIC,
        IS_UNCERTAIN_DATE,
        LOCATOR,
        POSITION,
        DISAMBIGUATE,
        LOCALE,
        CONTEXT,
        NESTED
    }

    /** Values of {@link Subject#POSITION}, as numbers. */
    public static final int FIRST = 0;

    public static final int SUBSEQUENT = 1;
    public static final int IBID = 2;
    public static final int IBID_WITH_LOCATOR = 3;
    public static final int NEAR_NOTE = 4;

    /** Ours: the cite before is the only one of its note, and of another part of the same volume or issue. */
    public static final int CONTAINER_IBID = 5;

    /** Ours: the cite before, in the same cluster, is of the same item. */
    public static final int IBID_IN_CLUSTER = 6;

    /** Ours: nothing was cited before of the archive that keeps the item. */
    public static final int FIRST_OF_ARCHIVE = 7;

    /** Ours: someone else of the same family name was cited before. */
    public static final int NAMESAKE = 8;

    /** Ours: another work of the same author was cited before. */
    public static final int AUTHOR_AGAIN = 9;

    /** Ours: the cite before, in the same cluster, is of another work of the same authors. */
    public static final int AUTHOR_IN_CLUSTER = 10;

    /**
     * One test.
     *
     * @param value interned; of a position its name
     * @param position the number of a position, else −1
     * @param nested the conditions of {@link Subject#NESTED} (CSL-M's {@code cs:condition}), else empty
     */
    public record Test(Subject subject, String value, int position, List<Condition> nested) {
        public Test {
            nested = List.copyOf(nested);
        }
    }
}
