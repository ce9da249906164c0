package org.footing.lookup;

import java.text.Normalizer;
import java.util.Locale;
import org.footing.language.transliteration.Hepburn;
import org.footing.language.transliteration.LongVowels;
import org.footing.language.transliteration.Reading;
import org.footing.language.transliteration.Transliteration;
import org.footing.lookup.service.Identifier;
import org.footing.text.tree.Mapping;
import org.footing.text.tree.Scalar;
import org.footing.text.tree.Sequence;
import org.footing.text.tree.Tree;
import org.jspecify.annotations.Nullable;

/** Proposes a key for a source: {@code hara-1995}, from the family name in Latin letters and the year. */
public final class LookupKey {
    private LookupKey() {}

    /** A key of name and year; of the identifier where no name can be had in Latin letters. */
    public static String of(Mapping item, Identifier identifier) {
        String name = "";
        for (String role : new String[] {"author", "editor"}) {
            if (name.isEmpty()
                    && item.get(role) instanceof Sequence list
                    && !list.items().isEmpty()) {
                name = latin(list.items().get(0));
            }
        }
        String year = year(item.get("issued"));
        if (name.isEmpty()) {
            return identifier.kind().name().toLowerCase(Locale.ROOT) + "-"
                    + identifier.value().replaceAll("[^A-Za-z0-9./-]", "-");
        }
        return year.isEmpty() ? name : name + "-" + year;
    }

    private static String latin(Tree tree) {
        if (!(tree instanceof Mapping name)) {
            return "";
        }
        String written = family(name);
        String plain = letters(written);
        if (!plain.isEmpty()) {
            return plain;
        }
        Reading cyrillic = Transliteration.ALA_LC_SIMPLE.read(written);
        if (cyrillic instanceof Reading.Known known && !letters(known.text()).isEmpty()) {
            return letters(known.text());
        }
        if (name.get("multi") instanceof Mapping multi && multi.get("_key") instanceof Mapping forms) {
            for (Mapping.Entry form : forms.entries()) {
                if (form.value() instanceof Mapping other) {
                    String family = family(other);
                    String found = letters(family);
                    if (found.isEmpty()
                            && new Hepburn(LongVowels.PLAIN, false).read(family) instanceof Reading.Known k) {
                        found = letters(k.text());
                    }
                    if (!found.isEmpty()) {
                        return found;
                    }
                }
            }
        }
        return "";
    }

    private static String family(Mapping name) {
        Tree family = name.get("family") == null ? name.get("literal") : name.get("family");
        return family instanceof Scalar scalar ? scalar.text() : "";
    }

    /** Its letters from a to z, small; empty when it has others than Latin ones. */
    private static String letters(String text) {
        String plain = Normalizer.normalize(text, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
        String letters =
                plain.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
        boolean latin = plain.codePoints().allMatch(c -> c < 0x250 || !Character.isLetter(c));
        return latin ? letters : "";
    }

    private static String year(@Nullable Tree issued) {
        String text = issued instanceof Scalar scalar ? scalar.text() : "";
        if (issued instanceof Mapping date) {
            Tree parts = date.get("date-parts") == null ? date.get("literal") : date.get("date-parts");
            while (parts instanceof Sequence list && !list.items().isEmpty()) {
                parts = list.items().get(0);
            }
            text = parts instanceof Scalar scalar ? scalar.text() : "";
        }
        java.util.regex.Matcher year = java.util.regex.Pattern.compile("\\d{4}").matcher(text);
        return year.find() ? year.group() : "";
    }
}
