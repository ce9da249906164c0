package org.footing.csl.render;

import java.util.List;
import org.footing.csl.item.DatePoint;
import org.footing.csl.item.DateValue;
import org.footing.csl.item.Item;
import org.footing.csl.item.PersonName;

/** The variable {@code citation-label} of an item that has none: letters of the names and two digits of the year. */
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
        int letters = count == 1 ? 4 : count == 2 ? 2 : 1;
        for (int i = 0; i < count; i++) {
            PersonName name = names.get(i);
            String text = name.isLiteral() ? name.literal() : name.family();
            out.append(text, 0, Math.min(letters, text.length()));
        }
        DateValue issued = item.date("issued");
        DatePoint point = issued == null ? null : issued.start();
        if (point != null && point.year() != DatePoint.NO_YEAR) {
            int two = Math.abs(point.year()) % 100;
            out.append((char) ('0' + two / 10)).append((char) ('0' + two % 10));
        }
        return out.toString();
    }
}
