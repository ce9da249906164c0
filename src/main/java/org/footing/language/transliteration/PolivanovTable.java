package org.footing.language.transliteration;

/** Polivanov's letters for Hepburn's onsets and vowels. */
final class PolivanovTable {
    private PolivanovTable() {}

    static String onset(String hepburn) {
        return switch (hepburn) {
            case "k", "ky" -> "к";
            case "g", "gy" -> "г";
            case "s", "sh", "sy" -> "с";
            case "z", "j", "zy", "dz" -> "дз";
            case "t", "ty", "ch" -> "т";
            case "d", "dy" -> "д";
            case "ts" -> "ц";
            case "n", "ny" -> "н";
            case "h", "hy" -> "х";
            case "f", "fy" -> "ф";
            case "b", "by" -> "б";
            case "p", "py" -> "п";
            case "m", "my" -> "м";
            case "r", "ry" -> "р";
            case "w", "v", "vy" -> "в";
            case "kw" -> "кв";
            case "gw" -> "гв";
            default -> "";
        };
    }

    /** Whether the vowel after this onset is я, ю, ё. */
    static boolean isSoft(String hepburn) {
        return hepburn.endsWith("y") || hepburn.equals("sh") || hepburn.equals("ch") || hepburn.equals("j");
    }

    static String vowel(char hepburn, boolean soft) {
        return switch (hepburn) {
            case 'a' -> soft ? "я" : "а";
            case 'u' -> soft ? "ю" : "у";
            case 'o' -> soft ? "ё" : "о";
            case 'e' -> soft ? "е" : "э";
            default -> "и";
        };
    }
}
