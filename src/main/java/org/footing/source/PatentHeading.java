package org.footing.source;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The heading under which a patent stands: {@code Пат. 2187888 Рос. Федерация, МПК7 H 04 B 1/38} (GOST R 7.0.100-2018). */
final class PatentHeading {
    private PatentHeading() {}

    /** What the library has as printed, else the kind of document, its number, its country and its class. */
    static @Nullable String of(Source source, boolean russian) {
        String printed = GostFacts.printed(source.others().get("heading"));
        String number = source.text("number");
        if (!printed.isEmpty() || number == null) {
            return printed;
        }
        List<String> words = new ArrayList<>();
        words.add(kind(source.text("genre"), russian));
        words.add(number);
        String country = source.text("jurisdiction");
        if (country != null) {
            words.add(russian ? country.replace("Российская Федерация", "Рос. Федерация") : country);
        }
        String classification = GostFacts.printed(source.others().get("classification"));
        return String.join(" ", words) + (classification.isEmpty() ? "" : ", " + classification);
    }

    private static String kind(@Nullable String genre, boolean russian) {
        if (genre == null) {
            return russian ? "Пат." : "Patent";
        }
        return switch (genre.toLowerCase(java.util.Locale.ROOT)) {
            case "патент" -> "Пат.";
            case "патентная заявка" -> "Заявка";
            case "авторское свидетельство" -> "А. с.";
            default -> genre.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + genre.substring(1);
        };
    }
}
