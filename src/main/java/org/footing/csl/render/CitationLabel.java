package org.footing.csl.render;

import java.util.List;
import org.footing.csl.item.Item;
import org.footing.csl.item.PersonName;
import org.footing.language.calendar.DatePoint;
import org.footing.language.calendar.DateValue;

/**
 * The variable {@code citation-label} of an item that has none: letters of the names, or of the title, and two digits of the
 * year: Doe99, DoRo99, DoRN99, DRNP99.
 */
final class CitationLabel {
    private static final String[] NAME_VARIABLES = {"author", "editor", "translator"};

    private CitationLabel() {}

    static String of(Item item) {
        List<PersonName> names = List.of();
        for (int i = 0; i < NAME_VARIABLES.length && names.isEmpty(); i++) {
            names = item.names(NAME_VARIABLES[i]);
        }
        StringBuilder out = new StringBuilder();
        int count = Math.min(names.size(), 4);
        for (int i = 0; i < count; i++) {
            PersonName name = names.get(i);
            add(name.isLiteral() ? name.literal() : withoutParticles(name.family()), letters(count, i), out);
        }
        String title = item.text("title");
        if (names.isEmpty() && title != null) {
            add(title, 4, out);
        }
        DateValue issued = item.date("issued");
        DatePoint point = issued == null ? null : issued.start();
        int year = point == null || point.year() == DatePoint.NO_YEAR ? 0 : Math.abs(point.year()) % 100;
        out.append((char) ('0' + year / 10)).append((char) ('0' + year % 10));
        return out.toString();
    }

    /** "van Ness" counts as "Ness": words in small letters before the name are not part of it. */
    private static String withoutParticles(String family) {
        int start = 0;
        for (int i = 0; i < family.length(); i++) {
            char c = family.charAt(i);
            if (c == ' ') {
                start = i + 1;
            } else if (c != '\'' && c != '’' && !Character.isLowerCase(c)) {
                break;
            }
        }
        return start < family.length() ? family.substring(start) : family;
    }

    /** How many letters the name at an index gives: four of one, two of two, and of more one each but for the first of three. */
    private static int letters(int names, int index) {
        return names == 1 ? 4 : names == 2 || (names == 3 && index == 0) ? 2 : 1;
    }

    /** The first letters of a text; spaces and marks do not count. */
    private static void add(String text, int letters, StringBuilder out) {
        int left = letters;
        for (int i = 0; i < text.length() && left > 0; i++) {
            if (Character.isLetterOrDigit(text.charAt(i))) {
                char c = text.charAt(i);
                out.append(left == letters ? Character.toUpperCase(c) : Character.toLowerCase(c));
                left--;
            }
        }
    }
}
