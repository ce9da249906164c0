package org.footing.csl.render;

import org.footing.csl.locale.LocaleView;

/** The tiers of a page set in two or three, {@code 上段}, {@code 中段}, {@code 下段}, in the words of a locale. */
final class Tier {
    private Tier() {}

    static boolean isOne(String value) {
        return value.equals("上") || value.equals("中") || value.equals("下");
    }

    static String of(String value, LocaleView terms) {
        int at = value.equals("上") ? 0 : value.equals("中") ? 1 : 2;
        String language = terms.language().length() < 2 ? "" : terms.language().substring(0, 2);
        String words = switch (language) {
            case "en" -> "upper tier|middle tier|lower tier";
            case "ru" -> "верхний столбец|средний столбец|нижний столбец";
            case "de" -> "obere Spalte|mittlere Spalte|untere Spalte";
            case "fr" -> "colonne du haut|colonne du milieu|colonne du bas";
            default -> "上段|中段|下段";
        };
        return words.split("\\|", -1)[at];
    }
}
