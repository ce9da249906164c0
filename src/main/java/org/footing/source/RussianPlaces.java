package org.footing.source;

import org.jspecify.annotations.Nullable;

/** The abbreviations of places of publication that Russian notes use (GOST R 7.0.12-2011). */
final class RussianPlaces {
    private RussianPlaces() {}

    /** The place as a note has it, or null when it stands in full; of several places, each. */
    static @Nullable String abbreviated(String place) {
        String separator = place.contains(" ; ") ? " ; " : "; ";
        StringBuilder out = new StringBuilder();
        int start = 0;
        while (start <= place.length()) {
            int end = place.indexOf(separator, start);
            end = end < 0 ? place.length() : end;
            String one = place.substring(start, end);
            String shorter = one(one);
            out.append(start == 0 ? "" : separator).append(shorter == null ? one : shorter);
            start = end + separator.length();
        }
        String result = out.toString();
        return result.equals(place) ? null : result;
    }

    private static @Nullable String one(String place) {
        return switch (place) {
            case "Москва" -> "М.";
            case "Ленинград" -> "Л.";
            case "Петроград" -> "Пг.";
            case "Санкт-Петербург" -> "СПб.";
            case "Ростов-на-Дону" -> "Ростов н/Д";
            case "Нижний Новгород" -> "Н. Новгород";
            default -> null;
        };
    }
}
