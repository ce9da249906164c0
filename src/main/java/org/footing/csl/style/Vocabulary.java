package org.footing.csl.style;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The words that attributes of a style may have: CSL 1.0.2 (Appendices III and IV and the sections of each element), what CSL-M adds,
 * and names of Footing's own, which {@code footing.rnc} lists. Read when a user's own style is checked, and never for a shipped one.
 */
final class Vocabulary {
    private static final List<String> VARIABLES = words("""
            author chair collection-editor compiler composer container-author contributor curator director editor
            editor-translator editorial-director executive-producer guest host illustrator interviewer narrator organizer
            original-author performer producer recipient reviewed-author script-writer series-creator translator
            accessed available-date event-date issued original-date submitted
            abstract annote archive archive_collection archive_location archive-place authority call-number citation-key
            citation-label citation-number collection-number collection-title collection-title-short container-title
            container-title-short dimensions division DOI edition event event-place event-title first-reference-note-number
            genre ISBN ISSN issue journalAbbreviation jurisdiction keyword language license locator medium note number
            number-of-pages number-of-volumes original-publisher original-publisher-place original-title page page-first
            part-number part-title PMCID PMID printing-number publisher publisher-place references reviewed-genre
            reviewed-title scale section shortTitle source status supplement-number title title-short URL version volume
            volume-title year-suffix chapter-number
            authority-name commenter contributor-role country court event-name gazette-flag genre-short hereinafter
            language-name language-name-original locator-date locator-extra document-name opus publication-date publication-number
            publication-status supplement title-main title-sub alternative-title available-at-url
            locator-inner fourth-author reading responsibility container-responsibility volume-of-parts part-of-volume annotator author-in-title collection-pocket container-author-same edition-number
            access-mode details house-content-type-no house-series-notes house-title-comma-yes house-imprint-brackets house-repeats-title house-accessed-閲覧 house-accessed-最終閲覧日 house-accessed-最終アクセス illustrations title-asked unmarked-site
            application-number author-country author-in-full book-number book-numbered bulletin heading holder issue-numbered
            issue-of-book note-printed number-of-books number-of-parts part-numbered part-of-work patent-heading priority related-works
            author-pronoun number-numbered specialty-code
            edition-revised editor-is-annotator editor-is-author editor-is-translator issue-counted number-dated volume-bare
            volume-counted
            archival-box archival-call-number archival-collection archival-dated archival-delo archival-edinitsa-khraneniya
            archival-folder archival-fond archival-fond-name archival-image archival-jacar archival-karton archival-opis
            archival-papka archival-poryadkovy-nomer archival-reel archival-repository archival-repository-abbreviation
            archival-repository-name archival-series archival-untitled archival-volume-title
            """);

    private static final List<String> TYPES = words("""
            article article-journal article-magazine article-newspaper bill book broadcast chapter classic collection dataset
            document entry entry-dictionary entry-encyclopedia event figure graphic hearing interview legal_case legislation
            manuscript map motion_picture musical_score pamphlet paper-conference patent performance periodical
            personal_communication post post-weblog regulation report review review-book software song speech standard thesis
            treaty video webpage gazette legal_commentary
            """);

    private Vocabulary() {}

    /** What an attribute of an element may hold, one word or several; null when it may hold anything. */
    static @Nullable List<String> of(String element, String attribute) {
        return switch (attribute) {
            case "variable", "is-numeric", "is-uncertain-date" ->
                element.equals("key") || !element.equals("term") ? VARIABLES : null;
            case "type" -> element.startsWith("if") || element.startsWith("else") ? TYPES : null;
            case "form" -> forms(element);
            default -> plain(attribute);
        };
    }

    private static @Nullable List<String> forms(String element) {
        return switch (element) {
            case "date" -> words("numeric text");
            case "date-part" -> words("numeric numeric-leading-zeros ordinal long short");
            case "label", "term", "text" -> words("long short verb verb-short symbol static");
            case "name" -> words("long short count");
            case "number" -> words("numeric ordinal long-ordinal roman");
            default -> null;
        };
    }

    private static @Nullable List<String> plain(String attribute) {
        return switch (attribute) {
            case "and" -> words("text symbol");
            case "class" -> words("in-text note");
            case "collapse" -> words("citation-number year year-suffix year-suffix-ranged");
            case "date-parts" -> words("year year-month year-month-day");
            case "delimiter-precedes-et-al", "delimiter-precedes-last" ->
                words("contextual after-inverted-name always never");
            case "demote-non-dropping-particle" -> words("never sort-only display-and-sort");
            case "display" -> words("block left-margin right-inline indent");
            case "font-style" -> words("normal italic oblique");
            case "font-variant" -> words("normal small-caps");
            case "font-weight" -> words("normal bold light");
            case "givenname-disambiguation-rule" ->
                words("all-names all-names-with-initials primary-name primary-name-with-initials by-cite");
            case "match" -> words("all any none nand last-digit last-two-digits whole-number");
            case "name-as-sort-order" -> words("first all");
            case "name-form" -> words("long short count");
            case "page-range-format" -> words("chicago chicago-15 chicago-16 expanded minimal minimal-two");
            case "plural" -> words("contextual always never true false");
            case "position" ->
                words("first subsequent ibid ibid-with-locator near-note far-note container-ibid ibid-in-cluster"
                        + " first-of-archive container-subsequent namesake author-again author-in-cluster");
            case "second-field-align" -> words("flush margin");
            case "sort" -> words("ascending descending");
            case "subsequent-author-substitute-rule" -> words("complete-all complete-each partial-each partial-first");
            case "text-case" -> words("lowercase uppercase capitalize-first capitalize-all sentence title");
            case "text-decoration" -> words("none underline");
            case "vertical-align" -> words("baseline sup sub");
            case "disambiguate",
                    "disambiguate-add-givenname",
                    "disambiguate-add-names",
                    "disambiguate-add-year-suffix",
                    "et-al-use-last",
                    "hanging-indent",
                    "initialize",
                    "initialize-with-hyphen",
                    "quotes",
                    "strip-periods" -> words("true false");
            default -> null;
        };
    }

    private static List<String> words(String text) {
        return Arrays.asList(text.strip().split("\\s+", -1));
    }
}
