package org.footing.csl.output;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The values of the attribute {@code text-case} (CSL 1.0.2, "Text-case"). */
public enum TextCase {
    LOWERCASE,
    UPPERCASE,
    CAPITALIZE_FIRST,
    CAPITALIZE_ALL,
    SENTENCE,
    TITLE;

    /** The value of the attribute, or null when it is not one of the six. */
    public static @Nullable TextCase parse(String value) {
        return switch (value) {
            case "lowercase" -> LOWERCASE;
            case "uppercase" -> UPPERCASE;
            case "capitalize-first" -> CAPITALIZE_FIRST;
            case "capitalize-all" -> CAPITALIZE_ALL;
            case "sentence" -> SENTENCE;
            case "title" -> TITLE;
            default -> null;
        };
    }

    /**
     * The nodes in this case. What stands in {@link Inline.NoCase} is left alone.
     *
     * @param language the language of the text, as its item or else the style says; title case is for English alone
     */
    public List<Inline> apply(List<Inline> nodes, String language) {
        if (this == TITLE && !isEnglish(language)) {
            return nodes;
        }
        return new CaseConversion(this, language).convert(nodes);
    }

    /** The text in this case. */
    public String apply(String text, String language) {
        return Inlines.plainText(apply(List.of(new Inline.Text(text)), language));
    }

    /** Whether a field {@code language} says English; it may hold more than a tag. */
    public static boolean isEnglish(String language) {
        return language.length() >= 2
                && (language.charAt(0) | 0x20) == 'e'
                && (language.charAt(1) | 0x20) == 'n'
                && (language.length() == 2 || !Character.isLetter(language.charAt(2)));
    }
}
