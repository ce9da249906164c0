package org.footing.csl.style;

/**
 * The global options of a style (CSL 1.0.2, "Global Options").
 *
 * @param pageRangeFormat interned; empty when not given
 */
public record GlobalOptions(boolean initializeWithHyphen, String pageRangeFormat, DemoteParticle demoteParticle) {
    /** Those of a style that says nothing. */
    public static final GlobalOptions DEFAULT = new GlobalOptions(true, "", DemoteParticle.DISPLAY_AND_SORT);

    /** The attribute {@code demote-non-dropping-particle}. */
    public enum DemoteParticle {
        NEVER,
        SORT_ONLY,
        DISPLAY_AND_SORT
    }
}
