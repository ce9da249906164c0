package org.footing.cli;

import org.footing.source.Name;
import org.footing.text.DisplayWidth;

/** Names of people in lists on the terminal. They follow no citation style. */
final class Names {
    private Names() {}

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
}
