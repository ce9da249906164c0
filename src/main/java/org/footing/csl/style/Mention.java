package org.footing.csl.style;

/** What a style may speak of; where it does not, the processor saves itself work. */
public enum Mention {
    AUTHOR_IN_CLUSTER(1024, "author-in-cluster"),
    CITATION_NUMBER(1, "citation-number"),
    CONTAINER_IBID(2, "container-ibid"),
    DISAMBIGUATE(4, "disambiguate=\"true\""),
    FIRST_OF_ARCHIVE(64, "first-of-archive"),
    FIRST_REFERENCE_NOTE_NUMBER(8, "first-reference-note-number"),
    LOCATOR_INNER(16, "locator-inner"),
    NAMESAKE(512, "namesake"),
    POSITION(128, "position="),
    /** Whether et al. depends on the position. */
    SUBSEQUENT_ET_AL(256, "et-al-subsequent"),
    YEAR_SUFFIX(32, "variable=\"year-suffix\"");

    /** Stands for it in a sum. */
    final int bit;

    private final String words;

    Mention(int bit, String words) {
        this.bit = bit;
        this.words = words;
    }

    /** A cheap look at the text of a style, true too often rather than too seldom. */
    boolean isIn(String style) {
        return style.contains(words) || (words.indexOf('"') >= 0 && style.contains(words.replace('"', '\'')));
    }
}
