package org.footing.csl.render;

import org.footing.csl.locale.LocaleView;
import org.footing.csl.locale.TermForm;

/** Places in brackets behind each number, {@code 41 (no. 58), 163 (no. 201)}: in Japanese {@code 41頁（58号）、163頁（201号）}. */
final class InnerPlaces {
    private InnerPlaces() {}

    /** The value with the label behind each number; as it is when it has no brackets. */
    static String inJapanese(String value, String label, LocaleView terms) {
        int open = value.indexOf(" (");
        if (open < 0 || !value.endsWith(")")) {
            return value;
        }
        String term = terms.term(label, TermForm.SHORT, false);
        StringBuilder out = new StringBuilder();
        int at = 0;
        while (open >= 0) {
            int close = value.indexOf(')', open);
            out.append(value, at, open).append(term == null ? "" : term).append('（');
            out.append(numbered(value.substring(open + 2, close))).append('）');
            at = close + 1;
            if (value.startsWith(", ", at)) {
                out.append('、');
                at += 2;
            }
            open = value.indexOf(" (", at);
        }
        return out.append(value, at, value.length()).toString();
    }

    private static String numbered(String inner) {
        return inner.startsWith("no. ") ? inner.substring(4) + "号" : inner;
    }

    /** Whether the label stands in the value already. */
    static boolean hasLabels(String value) {
        return value.endsWith("）");
    }
}
