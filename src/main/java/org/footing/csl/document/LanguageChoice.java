package org.footing.csl.document;

import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Whose language speaks: the style's layouts, the document's, the source's own, or one named for sources of a language.
 *
 * @param byLanguage for sources of a language (BCP 47, the longest that fits): {@code style}, {@code document},
 *     {@code source} or a language
 * @param otherwise for all other sources, likewise
 */
public record LanguageChoice(Map<String, String> byLanguage, String otherwise) {
    static final String BY_STYLE = "style";
    static final String BY_DOCUMENT = "document";
    static final String BY_SOURCE = "source";

    /** The language of the layout when the style has one for the item's language (CSL-M), else the document's. */
    public static final LanguageChoice STYLE = new LanguageChoice(Map.of(), BY_STYLE);
    /** The document's. */
    public static final LanguageChoice DOCUMENT = new LanguageChoice(Map.of(), BY_DOCUMENT);
    /** The item's own, where it is known. */
    public static final LanguageChoice SOURCE = new LanguageChoice(Map.of(), BY_SOURCE);

    public LanguageChoice {
        byLanguage = byLanguage.isEmpty() ? Map.of() : new TreeMap<>(byLanguage);
    }

    // Written out: what the compiler gives a record costs milliseconds when it is first called.
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof LanguageChoice that
                && otherwise.equals(that.otherwise)
                && byLanguage.equals(that.byLanguage);
    }

    @Override
    public int hashCode() {
        return byLanguage.hashCode() * 31 + otherwise.hashCode();
    }

    /** What is chosen for sources of a language: one of the three words, or a language. */
    String of(String itemLanguage) {
        String language = itemLanguage;
        while (!byLanguage.isEmpty() && !language.isEmpty()) {
            String found = byLanguage.get(language);
            if (found != null) {
                return found;
            }
            int hyphen = language.lastIndexOf('-');
            language = hyphen < 0 ? "" : language.substring(0, hyphen);
        }
        return otherwise;
    }
}
