package org.footing.csl.document;

import java.util.List;

/**
 * Settings of a {@link DocumentProcessor}.
 *
 * @param locale the document's language, BCP 47; empty for the style's own
 * @param terms whose language gives terms and dates
 * @param labels whose language gives the labels of locators and numbers
 * @param repeats whose language gives the words for what was cited before: ibid. and its like
 * @param quotes whose language gives quotation marks
 * @param listedBefore variables by which the bibliography is sorted before the style's own keys; what lacks one comes last
 */
public record ProcessorOptions(
        String locale,
        LanguageChoice terms,
        LanguageChoice labels,
        LanguageChoice repeats,
        LanguageChoice quotes,
        List<String> listedBefore) {
    /** The style's own language for everything. */
    public static final ProcessorOptions DEFAULT = new ProcessorOptions("", LanguageChoice.STYLE);

    public ProcessorOptions {
        listedBefore = List.copyOf(listedBefore);
    }

    /** One choice for everything, and the style's order. */
    public ProcessorOptions(String locale, LanguageChoice terms) {
        this(locale, terms, terms, terms, terms, List.of());
    }

    /** These options for a document in another language. */
    public ProcessorOptions in(String language) {
        return new ProcessorOptions(language, terms, labels, repeats, quotes, listedBefore);
    }
}
