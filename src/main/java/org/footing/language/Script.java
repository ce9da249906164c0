package org.footing.language;

import org.jspecify.annotations.Nullable;

/** A script, as far as Footing tells scripts apart (Unicode Standard Annex 24). */
public enum Script {
    LATIN("Latn"),
    CYRILLIC("Cyrl"),
    GREEK("Grek"),
    HAN("Hani"),
    HIRAGANA("Hira"),
    KATAKANA("Kana"),
    HANGUL("Hang"),
    /** Any script that has no name of its own here. */
    OTHER("Zzzz");

    private final String code;

    Script(String code) {
        this.code = code;
    }

    /** The four-letter code of ISO 15924. */
    public String code() {
        return code;
    }

    /**
     * The script of a code point; null for what all scripts share: digits, punctuation, spaces, combining marks, and
     * the long mark ー of both kana.
     */
    public static @Nullable Script of(int codePoint) {
        if (codePoint < 0x80) {
            int lower = codePoint | 0x20;
            return lower >= 'a' && lower <= 'z' ? LATIN : null;
        }
        if (codePoint < 0x0250) {
            return isLatinAboveAscii(codePoint) ? LATIN : null;
        }
        if (codePoint >= 0x0400 && codePoint <= 0x0481) {
            return CYRILLIC;
        }
        if (codePoint >= 0x4E00 && codePoint <= 0x9FEF) {
            return HAN;
        }
        if (codePoint >= 0x3041 && codePoint <= 0x3096) {
            return HIRAGANA;
        }
        if (codePoint >= 0x30A1 && codePoint <= 0x30FA) {
            return KATAKANA;
        }
        if (isSharedMark(codePoint)) {
            return null;
        }
        return byTable(codePoint);
    }

    private static boolean isLatinAboveAscii(int codePoint) {
        return codePoint >= 0xC0 ? codePoint != '×' && codePoint != '÷' : codePoint == 'ª' || codePoint == 'º';
    }

    /** Combining accents, dashes and quotation marks, Japanese brackets, ー and ・. */
    private static boolean isSharedMark(int codePoint) {
        return (codePoint >= 0x0300 && codePoint <= 0x036F)
                || (codePoint >= 0x2000 && codePoint <= 0x2064)
                || (codePoint >= 0x3008 && codePoint <= 0x3020)
                || codePoint == 'ー'
                || codePoint == '・'
                || (codePoint >= 0xFF01 && codePoint <= 0xFF20);
    }

    /** The JDK's table, exact and slow to load. */
    private static @Nullable Script byTable(int codePoint) {
        if (!Character.isValidCodePoint(codePoint)) {
            return null;
        }
        return switch (Character.UnicodeScript.of(codePoint)) {
            case COMMON, INHERITED, UNKNOWN -> null;
            case LATIN -> LATIN;
            case CYRILLIC -> CYRILLIC;
            case GREEK -> GREEK;
            case HAN -> HAN;
            case HIRAGANA -> HIRAGANA;
            case KATAKANA -> KATAKANA;
            case HANGUL -> HANGUL;
            default -> OTHER;
        };
    }

    /** Whether the script is one of those in which Japanese and Chinese are written. */
    public boolean isCjk() {
        return this == HAN || isKana() || this == HANGUL;
    }

    public boolean isKana() {
        return this == HIRAGANA || this == KATAKANA;
    }
}
