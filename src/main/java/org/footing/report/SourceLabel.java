package org.footing.report;

import java.util.List;
import java.util.Map;
import org.footing.source.Archival;
import org.footing.source.Name;
import org.footing.source.Repository;
import org.footing.source.Source;
import org.jspecify.annotations.Nullable;

/**
 * A source in a few words, for people who read a report: {@code Hara 1995}, {@code GARF, f. Р-6761, op. 1, d. 555}. It is no citation: a
 * style makes those. Of several forms the one in the paper's language is taken, failing that a romanised one when the paper's
 * language is written in Latin letters, failing that the original.
 */
final class SourceLabel {
    private static final int MOST_NAMES = 2;
    private static final String[][] RUSSIAN = {
        {"fond", "f. ", "ф. "},
        {"opis", "op. ", "оп. "},
        {"papka", "papka ", "п. "},
        {"karton", "karton ", "к. "},
        {"delo", "d. ", "д. "},
        {"edinitsa-khraneniya", "ed. khr. ", "ед. хр. "},
    };

    private SourceLabel() {}

    static String of(Source source, String language) {
        Archival archival = source.archival();
        String head = archival == null ? "" : archive(archival, language);
        if (head.isEmpty()) {
            head = names(source.names("author"), language);
        }
        if (!head.isEmpty()) {
            String year = archival == null ? source.year() : "";
            return year.isEmpty() ? head : head + " " + year;
        }
        String title = title(source, language);
        if (title.isEmpty()) {
            return source.key();
        }
        return source.year().isEmpty() || title.contains(source.year()) ? title : title + ", " + source.year();
    }

    /** The title in the paper's language where it is known, short where there is a short one. */
    static String title(Source source, String language) {
        String field = source.text("title-short") == null ? "title" : "title-short";
        String title = source.text(field);
        return title == null ? "" : form(title, source.variants().of(field), language);
    }

    private static String archive(Archival archival, String language) {
        StringBuilder out = new StringBuilder();
        Repository repository = archival.repository();
        if (repository != null) {
            String field = repository.abbreviation() == null ? "name" : "abbreviation";
            out.append(form(repository.shortest(), repository.variants().of(field), language));
        }
        int label = language.startsWith("ru") ? 2 : 1;
        for (String[] row : RUSSIAN) {
            append(out, row[label], archival.element(row[0]));
        }
        append(out, "JACAR ", archival.element("jacar"));
        if (archival.element("fond") == null && archival.element("jacar") == null) {
            append(out, "", archival.element("collection"));
            append(out, "", archival.element("call-number"));
            append(out, "box ", archival.element("box"));
        }
        return out.toString();
    }

    private static void append(StringBuilder out, String label, @Nullable String value) {
        if (value != null) {
            out.append(out.length() == 0 ? "" : ", ").append(label).append(value);
        }
    }

    private static String names(List<Name> names, String language) {
        if (names.isEmpty()) {
            return "";
        }
        String first = name(names.get(0), language);
        if (names.size() > MOST_NAMES) {
            return first + " et al.";
        }
        return names.size() == MOST_NAMES ? first + " & " + name(names.get(1), language) : first;
    }

    private static String name(Name name, String language) {
        Name form = name;
        String best = best(name.variants(), language);
        if (best != null) {
            form = name.variants().getOrDefault(best, name);
        }
        String family = form.family();
        if (family == null) {
            return form.display();
        }
        String particle = form.nonDroppingParticle();
        return particle == null || particle.isEmpty() ? family : particle + " " + family;
    }

    private static String form(String plain, Map<String, String> variants, String language) {
        String best = best(variants, language);
        return best == null ? plain : variants.getOrDefault(best, plain);
    }

    private static @Nullable String best(Map<String, ?> variants, String language) {
        for (String tag : variants.keySet()) {
            if (tag.equals(language) || (primary(tag).equals(primary(language)) && !namesScript(tag))) {
                return tag;
            }
        }
        if (isWrittenInLatin(language)) {
            for (String tag : variants.keySet()) {
                if (tag.contains("-Latn")) {
                    return tag;
                }
            }
        }
        return null;
    }

    private static String primary(String tag) {
        int hyphen = tag.indexOf('-');
        return hyphen < 0 ? tag : tag.substring(0, hyphen);
    }

    /** Whether a tag names a script, as romanisations and readings do: its second subtag has four letters. */
    private static boolean namesScript(String tag) {
        int first = tag.indexOf('-');
        int second = first < 0 ? -1 : tag.indexOf('-', first + 1);
        return first >= 0 && (second < 0 ? tag.length() : second) - first == 5;
    }

    private static boolean isWrittenInLatin(String language) {
        return switch (primary(language)) {
            case "ru", "uk", "be", "bg", "ja", "zh", "ko", "el", "he", "ar" -> false;
            default -> true;
        };
    }
}
