package org.footing.check.measure;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A ratio that is taken of a paper's claims. Waived claims count in none. */
public enum Measure {
    /** Claims with all needs met, of all claims. */
    CLAIM("claim", "Cover", true, "claims with all that their kind needs"),
    /** Claims with all needs met, whose premises are too, and none of whose links is bad, of all claims. */
    DEEP("deep", "Deep", true, "covered claims with covered premises and no bad link"),
    /** Claims whose every needed link is verified and fresh, of all claims. */
    VERIFIED("verified", "Verif", true, "claims whose needed links are verified and fresh"),
    /** Links with a locator, of those that require one. */
    LOCATOR("locator", "Loc", true, "links with a locator, of those that need one"),
    /** Facts and quotations with at least one primary source, of all facts and quotations. */
    PRIMARY("primary", "Prim", true, "facts and quotations with a primary source"),
    /** Claims that rest on a single source, of all that rest on any. */
    SINGLE_SOURCE("single-source", "Single", false, "claims that rest on one source only"),
    /** Quotations with excerpt, locator and a translation where one is due, of all quotations. */
    QUOTATION("quotation", "Quot", true, "quotations with excerpt, locator and translation"),
    /** Claims with counter-evidence that the paper does not answer, of all with counter-evidence. */
    COUNTER_EVIDENCE("counter-evidence", "Counter", false, "claims with unanswered counter-evidence"),
    /** Sentences that are claims, of those with a note: stops 100 % of three claims from looking good. */
    MARKING("marking", "Mark", true, "sentences with a note that are recorded as claims");

    /** In the order in which reports list them. */
    public static final List<Measure> ALL = List.of(values());

    private final String id;
    private final String heading;
    private final boolean moreIsBetter;
    private final String meaning;

    Measure(String id, String heading, boolean moreIsBetter, String meaning) {
        this.id = id;
        this.heading = heading;
        this.moreIsBetter = moreIsBetter;
        this.meaning = meaning;
    }

    /** The name that thresholds and reports use. */
    public String id() {
        return id;
    }

    /** A word of at most seven letters for the head of a column. */
    public String heading() {
        return heading;
    }

    /** Whether a threshold in the settings is a minimum. */
    public boolean moreIsBetter() {
        return moreIsBetter;
    }

    /** What is counted, in words. */
    public String meaning() {
        return meaning;
    }

    /** The measure of that name, or null. */
    public static @Nullable Measure of(String id) {
        for (int i = 0; i < ALL.size(); i++) {
            if (ALL.get(i).id.equals(id)) {
                return ALL.get(i);
            }
        }
        return null;
    }
}
