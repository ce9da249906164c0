package org.footing.csl.item;

/** The variables of CSL 1.0.2 (Appendix IV) by their kinds. */
final class Variables {
    private static final String NAMES =
            " annotator author chair collection-editor compiler composer container-author contributor "
                    + "curator director editor editor-translator editorial-director executive-producer guest host illustrator "
                    + "interviewer narrator organizer original-author performer producer recipient reviewed-author "
                    + "script-writer series-creator translator ";
    private static final String DATES = " accessed available-date event-date issued original-date submitted ";
    private static final String OTHERS =
            " type abstract annote archive archive_collection archive_location archive-place "
                    + "authority call-number citation-key citation-label collection-title container-title "
                    + "container-title-short collection-title-short dimensions division DOI event event-title event-place genre "
                    + "ISBN ISSN jurisdiction keyword language license medium original-publisher original-publisher-place "
                    + "original-title part-title PMCID PMID publisher publisher-place references reviewed-genre reviewed-title "
                    + "scale source status title title-short URL volume-title year-suffix chapter-number collection-number "
                    + "edition issue number number-of-pages number-of-volumes page part-number printing-number section "
                    + "supplement-number version volume ";

    private Variables() {}

    static boolean isName(String variable) {
        return has(NAMES, variable);
    }

    static boolean isDate(String variable) {
        return has(DATES, variable);
    }

    static boolean isKnown(String variable) {
        return isName(variable) || isDate(variable) || has(OTHERS, variable);
    }

    private static boolean has(String list, String variable) {
        return !variable.isEmpty() && variable.indexOf(' ') < 0 && list.contains(" " + variable + " ");
    }
}
