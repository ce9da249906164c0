package org.footing.csl.item;

import java.util.ArrayList;
import java.util.List;

/**
 * Variables that reference managers keep in {@code note} for want of a field: lines {@code variable: value}, with names
 * as {@code Family || Given}. Such lines are read from the start of the note, or from its second line, up to the first
 * of another kind.
 */
final class NoteFields {
    private NoteFields() {}

    /**
     * Adds the variables of a note that the item does not have, and returns the rest of the note.
     *
     * @param present the variables that the item has
     */
    static String read(String note, Item.Builder item, List<String> present) {
        if (note.indexOf(':') < 0) {
            return note;
        }
        StringBuilder rest = new StringBuilder();
        List<PersonName> names = new ArrayList<>();
        String nameVariable = "";
        int start = 0;
        boolean reading = true;
        boolean first = true;
        while (start < note.length()) {
            int end = note.indexOf('\n', start);
            end = end < 0 ? note.length() : end;
            String line = note.substring(start, end).trim();
            int colon = line.indexOf(':');
            String variable = colon > 0 ? line.substring(0, colon) : "";
            String value = colon > 0 ? line.substring(colon + 1).trim() : "";
            boolean known = reading && Variables.isKnown(variable) && !value.isEmpty();
            if (known && !present.contains(variable)) {
                if (Variables.isName(variable)) {
                    if (!variable.equals(nameVariable)) {
                        names = new ArrayList<>();
                    }
                    nameVariable = variable;
                    names.add(name(value));
                    item.names(variable, names);
                } else if (Variables.isDate(variable)) {
                    item.date(variable, DateText.parse(value));
                } else if (variable.equals("type")) {
                    item.type(value);
                } else {
                    item.text(variable, value);
                }
            } else {
                rest.append(rest.length() > 0 ? "\n" : "").append(line);
                reading &= known || first;
            }
            first = false;
            start = end + 1;
        }
        return rest.toString();
    }

    private static PersonName name(String value) {
        int bars = value.indexOf("||");
        if (bars < 0) {
            return PersonName.literal(value);
        }
        String family = value.substring(0, bars).trim();
        return NameParser.parse(family, value.substring(bars + 2).trim(), null, null, null, false, false);
    }
}
