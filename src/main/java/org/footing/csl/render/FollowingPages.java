package org.footing.csl.render;

import org.footing.csl.locale.LocaleView;
import org.jspecify.annotations.Nullable;

/** {@code 5 сл.}, {@code 5 f.}, {@code 39以下}: and the pages after it, in the words of a locale. What is written in them already stays. */
final class FollowingPages {
    /** One page, or any number of them; the longer ones first. */
    private static final String[] WORDS = {
        "и далее",
        "и след.",
        "и сл.",
        "след.",
        "след",
        "сл.",
        "сл",
        "et seqq.",
        "et seq.",
        "et suiv.",
        "sqq.",
        "seqq.",
        "seq.",
        "sq.",
        "ff.",
        "ff",
        "f.",
        "以下"
    };

    static final String JAPANESE = "以下";

    private FollowingPages() {}

    static boolean isIn(String value) {
        return word(value) != null;
    }

    private static @Nullable String word(String value) {
        for (String word : WORDS) {
            int from = value.length() - word.length();
            if (from > 0
                    && value.endsWith(word)
                    && (value.charAt(from - 1) == ' '
                            || value.charAt(from - 1) == '\u00a0'
                            || Character.isDigit(value.charAt(from - 1)))) {
                return word;
            }
        }
        return null;
    }

    static String in(String value, LocaleView terms) {
        String word = word(value);
        if (word == null || (isOf(word, terms.language()) && !word.equals(JAPANESE))) {
            return value;
        }
        String number = value.substring(0, value.length() - word.length()).stripTrailing();
        return switch (language(terms)) {
            case "ru", "uk", "be" -> number + " сл.";
            // It stands behind the label.
            case "ja", "zh" -> number;
            case "fr" -> number + " et suiv.";
            case "de" -> number + " ff.";
            default -> number + "ff.";
        };
    }

    private static String language(LocaleView terms) {
        String tag = terms.language();
        return tag.length() < 2 ? tag : tag.substring(0, 2);
    }

    private static boolean isOf(String word, String language) {
        char first = word.charAt(0);
        if (first == '以') {
            return language.startsWith("ja") || language.startsWith("zh");
        }
        boolean cyrillic = first >= '\u0400' && first <= '\u04ff';
        boolean cyrillicLanguage = language.startsWith("ru") || language.startsWith("uk") || language.startsWith("be");
        boolean eastern = language.startsWith("ja") || language.startsWith("zh");
        return cyrillic ? cyrillicLanguage : !cyrillicLanguage && !eastern;
    }
}
