package org.footing.source;

import org.jspecify.annotations.Nullable;

/** In which language's words a source is shown that does not say its language: its title's letters tell. */
public final class TitleLanguage {
    private TitleLanguage() {}

    /**
     * Japanese for kana; for Cyrillic Russian, or the language whose own letters stand there; for Latin letters the paper's
     * language, if that is written in them, else English. Null where letters do not tell, as Chinese characters alone.
     *
     * @param paper the paper's language, BCP 47; may be empty
     */
    public static @Nullable String of(@Nullable String title, String paper) {
        boolean latin = false;
        for (int i = 0; title != null && i < title.length(); i++) {
            char c = title.charAt(i);
            if (c >= 'ぁ' && c <= 'ヿ' && c != '・') {
                return "ja";
            }
            if (c >= 'Ѐ' && c <= 'ӿ') {
                return cyrillic(title);
            }
            latin |= Character.isLetter(c) && c < 'Ͱ';
        }
        return !latin || title == null || hasHan(title) ? null : writesLatin(paper) ? paper : "en";
    }

    private static boolean hasHan(String title) {
        for (int i = 0; i < title.length(); i++) {
            if (title.charAt(i) >= 0x3400) {
                return true;
            }
        }
        return false;
    }

    private static boolean writesLatin(String language) {
        String primary = language.indexOf('-') < 0 ? language : language.substring(0, language.indexOf('-'));
        return switch (primary) {
            case "", "ru", "be", "bg", "kk", "mk", "mn", "sr", "tg", "uk", "ja", "zh", "ko", "el", "he", "ar", "fa" ->
                false;
            default -> true;
        };
    }

    private static String cyrillic(String title) {
        for (int i = 0; i < title.length(); i++) {
            String language = switch (Character.toLowerCase(title.charAt(i))) {
                case 'ї', 'є', 'ґ' -> "uk";
                case 'ў' -> "be";
                case 'ћ', 'ђ', 'љ', 'њ', 'џ' -> "sr";
                case 'ѓ', 'ќ', 'ѕ' -> "mk";
                case 'қ', 'ұ', 'ә' -> "kk";
                case 'ҷ', 'ӣ', 'ӯ' -> "tg";
                default -> "";
            };
            if (!language.isEmpty()) {
                return language;
            }
        }
        return "ru";
    }
}
