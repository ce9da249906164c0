package org.footing.source;

import org.jspecify.annotations.Nullable;

/** The languages in whose words statements of responsibility are made. */
enum WorkLanguage {
    RUSSIAN,
    ENGLISH,
    GERMAN,
    FRENCH;

    /** That of a source: English where there is no table for its own. */
    static WorkLanguage of(@Nullable String tag, @Nullable String title) {
        if (tag == null) {
            return isCyrillic(title) ? RUSSIAN : ENGLISH;
        }
        String primary = tag.indexOf('-') < 0 ? tag : tag.substring(0, tag.indexOf('-'));
        return switch (primary) {
            case "ru", "be", "bg", "kk", "mk", "mn", "sr", "tg", "uk" -> RUSSIAN;
            case "de" -> GERMAN;
            case "fr" -> FRENCH;
            default -> ENGLISH;
        };
    }

    /** Whether there are words here for a source: Japanese, Chinese and Korean ones have their own ways in the styles. */
    static boolean hasWords(@Nullable String tag, @Nullable String title) {
        if (tag != null) {
            return !tag.startsWith("ja") && !tag.startsWith("zh") && !tag.startsWith("ko");
        }
        return title == null || title.isEmpty() || title.codePointAt(0) < 0x2E80;
    }

    static boolean isCyrillic(@Nullable String text) {
        for (int i = 0; text != null && i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isLetter(c)) {
                return c >= 'Ѐ' && c <= 'ӿ';
            }
        }
        return false;
    }

    /** {@code с англ.}, {@code from the French}: what the original's language is called; null for one without a name here. */
    @Nullable
    String from(String original) {
        String tag = original.indexOf('-') < 0 ? original : original.substring(0, original.indexOf('-'));
        return switch (this) {
            case RUSSIAN -> russian(tag);
            case ENGLISH -> english(tag);
            case GERMAN -> german(tag);
            case FRENCH -> french(tag);
        };
    }

    private static @Nullable String russian(String tag) {
        String name = switch (tag) {
            case "en" -> "англ.";
            case "de" -> "нем.";
            case "fr" -> "фр.";
            case "it" -> "итал.";
            case "es" -> "исп.";
            case "pl" -> "пол.";
            case "la" -> "лат.";
            case "el", "grc" -> "греч.";
            case "ja" -> "яп.";
            case "zh" -> "кит.";
            case "ko" -> "кор.";
            case "da" -> "дат.";
            case "nl" -> "нидерл.";
            case "sv" -> "швед.";
            case "no", "nb" -> "норв.";
            case "fi" -> "фин.";
            case "hu" -> "венгер.";
            case "cs" -> "чеш.";
            case "uk" -> "укр.";
            case "ar" -> "араб.";
            case "sa" -> "санскр.";
            case "he" -> "иврита";
            case "pt" -> "порт.";
            case "ru" -> "рус.";
            case "mn" -> "монг.";
            default -> null;
        };
        return name == null ? null : "с " + name;
    }

    private static @Nullable String english(String tag) {
        String name = switch (tag) {
            case "ru" -> "Russian";
            case "de" -> "German";
            case "fr" -> "French";
            case "it" -> "Italian";
            case "es" -> "Spanish";
            case "pl" -> "Polish";
            case "la" -> "Latin";
            case "el", "grc" -> "Greek";
            case "ja" -> "Japanese";
            case "zh" -> "Chinese";
            case "da" -> "Danish";
            case "nl" -> "Dutch";
            case "en" -> "English";
            default -> null;
        };
        return name == null ? null : "from the " + name;
    }

    private static @Nullable String german(String tag) {
        String name = switch (tag) {
            case "ru" -> "Russischen";
            case "en" -> "Englischen";
            case "fr" -> "Französischen";
            case "ja" -> "Japanischen";
            case "la" -> "Lateinischen";
            case "grc", "el" -> "Griechischen";
            default -> null;
        };
        return name == null ? null : "aus dem " + name;
    }

    private static @Nullable String french(String tag) {
        return switch (tag) {
            case "en" -> "de l’anglais";
            case "de" -> "de l’allemand";
            case "ru" -> "du russe";
            case "it" -> "de l’italien";
            case "ja" -> "du japonais";
            default -> null;
        };
    }
}
