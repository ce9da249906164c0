package org.footing.cli;

import java.util.List;
import org.footing.source.Name;
import org.footing.source.Source;
import org.footing.text.DisplayWidth;

/** Names of people in lists on the terminal. They follow no citation style. */
final class Names {
    private Names() {}

    /** Who answers for a source: its authors, else its editors; at most two by name. */
    static String responsible(Source source) {
        List<Name> names = source.names("author");
        if (names.isEmpty()) {
            names = source.names("editor");
        }
        if (names.isEmpty()) {
            return "";
        }
        String first = shortName(names.get(0));
        return switch (names.size()) {
            case 1 -> first;
            case 2 -> first + ", " + shortName(names.get(1));
            default -> first + " +" + (names.size() - 1);
        };
    }

    /** Family and given name; a comma stands between them unless they are written in kanji or kana. */
    static String whole(Name name) {
        String family = name.family();
        String given = name.given();
        if (family == null || family.isEmpty() || given == null) {
            return name.display();
        }
        boolean eastAsian = DisplayWidth.ofPoint(family.codePointAt(0)) == 2;
        return eastAsian ? family + " " + given : name.display();
    }

    private static String shortName(Name name) {
        String family = name.family();
        return family == null || family.isEmpty() ? name.display() : family;
    }
}
