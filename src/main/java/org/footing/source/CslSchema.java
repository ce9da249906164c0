package org.footing.source;

import java.util.List;
import java.util.Set;

/** The types and variables of CSL 1.0.2 (its specification, appendices III and IV; csl-data.json). */
public final class CslSchema {
    public static final List<String> TYPES = List.of(
            ("article article-journal article-magazine article-newspaper bill book broadcast chapter classic collection"
                            + " dataset document entry entry-dictionary entry-encyclopedia event figure graphic hearing"
                            + " interview legal_case legislation manuscript map motion_picture musical_score pamphlet"
                            + " paper-conference patent performance periodical personal_communication post post-weblog"
                            + " regulation report review review-book software song speech standard thesis treaty webpage")
                    .split(" ", -1));

    /**
     * People of a statement of responsibility for whom CSL has no variable: of a work, and of the book in which a part stands
     * (biblatex keeps those with the book).
     */
    public static final Set<String> OWN_NAMES = Set.of(
            ("afterword annotator commentator container-afterword container-annotator container-commentator container-foreword"
                            + " container-introduction container-translator foreword introduction")
                    .split(" ", -1));

    public static final Set<String> NAMES = Set.of(
            ("afterword annotator commentator container-afterword container-annotator container-commentator container-foreword"
                            + " container-introduction container-translator foreword introduction author chair collection-editor compiler composer container-author contributor curator director editor"
                            + " editor-translator editorial-director executive-producer guest host illustrator interviewer"
                            + " narrator organizer original-author performer producer recipient reviewed-author"
                            + " script-writer series-creator translator")
                    .split(" ", -1));

    public static final Set<String> DATES =
            Set.of("accessed", "available-date", "event-date", "issued", "original-date", "submitted");

    /** Standard and number variables, and the old names that CSL-JSON still takes. */
    public static final Set<String> TEXTS =
            Set.of(("abstract annote archive archive_collection archive_location archive-place authority call-number"
                            + " chapter-number citation-key citation-label citation-number collection-number collection-title"
                            + " container-title container-title-short dimensions division DOI edition event event-place"
                            + " event-title first-reference-note-number genre ISBN ISSN issue journalAbbreviation"
                            + " jurisdiction keyword language locator medium note number number-of-pages number-of-volumes"
                            + " original-publisher original-publisher-place original-title page page-first part part-title"
                            + " PMCID PMID printing publisher publisher-place references reviewed-genre reviewed-title"
                            + " scale section shortTitle source status supplement supplement-number title title-short URL"
                            + " version volume volume-title volume-title-short year-suffix")
                    .split(" ", -1));

    /** The number variables among {@link #TEXTS}. */
    public static final Set<String> NUMBERS = Set.of(
            "chapter-number collection-number edition issue number number-of-pages number-of-volumes page page-first part-number printing section supplement-number version volume"
                    .split(" ", -1));

    private CslSchema() {}

    public static boolean isType(String word) {
        return TYPES.contains(word);
    }
}
