package org.footing.language.calendar;

import org.footing.language.LanguageTag;

/**
 * How a day is printed in both styles.
 *
 * @param language of the text: ru, ja, de, fr; English for any other
 * @param oldStyleFirst whether the Old Style stands before the brackets
 * @param abbreviated whether months are abbreviated
 */
public record DualDateFormat(LanguageTag language, boolean oldStyleFirst, boolean abbreviated) {

    /** {@code 25 октября (7 ноября) 1917 г.}, {@code 25 Oct. (7 Nov.) 1917}, {@code 1 (14) May 1917}. */
    public String format(DualDate date) {
        DatePoint first = oldStyleFirst ? date.julian() : date.gregorian();
        DatePoint second = oldStyleFirst ? date.gregorian() : date.julian();
        if (language.primaryLanguage().equals("ja")) {
            return japanese(first, second);
        }
        if (first.year() != second.year()) {
            return dayAndMonth(first) + " " + year(first) + " (" + dayAndMonth(second) + " " + year(second) + ")";
        }
        if (first.month() != second.month()) {
            return dayAndMonth(first) + " (" + dayAndMonth(second) + ") " + year(first);
        }
        return day(first) + " (" + day(second) + ") " + month(first) + " " + year(first);
    }

    private static String japanese(DatePoint first, DatePoint second) {
        String inBrackets = second.month() + "月" + second.day() + "日";
        if (first.year() != second.year()) {
            inBrackets = second.year() + "年" + inBrackets;
        }
        return first.year() + "年" + first.month() + "月" + first.day() + "日（" + inBrackets + "）";
    }

    private String dayAndMonth(DatePoint date) {
        return day(date) + " " + month(date);
    }

    private String day(DatePoint date) {
        return language.primaryLanguage().equals("de") ? date.day() + "." : String.valueOf(date.day());
    }

    private String month(DatePoint date) {
        return MonthNames.of(language.primaryLanguage(), date.month(), abbreviated);
    }

    private String year(DatePoint date) {
        return language.primaryLanguage().equals("ru") ? date.year() + " г." : String.valueOf(date.year());
    }
}
