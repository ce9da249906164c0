package org.footing.csl.render;

import org.footing.csl.locale.LocaleView;
import org.footing.csl.locale.TermForm;

/** The day of a diary's entry, {@code 5月13日}, in the words of a locale: {@code 13 May}. The year of an era stays with its day. */
final class EntryDay {
    private EntryDay() {}

    /** @param day {@code 5月13日}, perhaps with a year before it */
    static String of(String day, LocaleView terms) {
        int month = day.indexOf('月');
        int from = month;
        while (from > 0 && Character.isDigit(day.charAt(from - 1))) {
            from--;
        }
        int ordinal = number(day, from, month);
        if (from > 0 || ordinal < 1 || ordinal > 12 || LocatorText.isEastAsian(terms)) {
            return day;
        }
        String term = ordinal < 10 ? "month-0" + ordinal : "month-" + ordinal;
        // In Russian the month of a day stands in the genitive.
        String ofDay = terms.term(term + "-of-day", TermForm.LONG, false);
        String name = ofDay == null ? terms.term(term, TermForm.LONG, false) : ofDay;
        String number = day.substring(month + 1, day.length() - 1);
        return name == null ? day : number + (terms.language().startsWith("de") ? ". " : " ") + name;
    }

    private static int number(String text, int from, int to) {
        int value = 0;
        for (int i = from; i < to && i < from + 4; i++) {
            value = value * 10 + text.charAt(i) - '0';
        }
        return value;
    }
}
