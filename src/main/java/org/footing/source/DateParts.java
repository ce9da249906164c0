package org.footing.source;

/**
 * A day, a month or a year of the proleptic Gregorian calendar.
 *
 * @param year as CSL counts: −1 is 1 BC
 * @param month 1 to 12, or 21 to 24 for the seasons from spring, or 0 when only the year is known
 * @param day 1 to 31, or 0 when it is not known
 */
public record DateParts(int year, int month, int day) {
    public DateParts {
        boolean monthFits = month >= 0 && (month <= 12 || (month >= 21 && month <= 24));
        if (!monthFits || day < 0 || day > 31 || (day > 0 && (month == 0 || month > 12))) {
            throw new IllegalArgumentException("no such date: " + year + "-" + month + "-" + day);
        }
    }

    public boolean isSeason() {
        return month > 20;
    }

    /** {@code 1921}, {@code 1921-05} or {@code 1921-05-03}. */
    @Override
    public String toString() {
        if (month == 0) {
            return Integer.toString(year);
        }
        String text = year + "-" + two(month);
        return day == 0 ? text : text + "-" + two(day);
    }

    private static String two(int number) {
        return number < 10 ? "0" + number : Integer.toString(number);
    }
}
