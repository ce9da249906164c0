package org.footing.language.calendar;

/**
 * A date of some calendar, as exact as it is known.
 *
 * @param year astronomical: 0 is 1 BC
 * @param month 1 to 12; 0 when only the year is known
 * @param day 1 to 31; 0 when no day is known
 */
public record DateParts(int year, int month, int day) implements Comparable<DateParts> {
    public DateParts {
        if (month < 0 || month > 12 || day < 0 || day > 31 || (month == 0 && day > 0)) {
            throw new IllegalArgumentException("no date " + year + "-" + month + "-" + day);
        }
    }

    public static DateParts year(int year) {
        return new DateParts(year, 0, 0);
    }

    public boolean hasDay() {
        return day > 0;
    }

    /** By year, month and day; what is not known comes first. */
    @Override
    public int compareTo(DateParts other) {
        int byYear = Integer.compare(year, other.year);
        int byMonth = byYear != 0 ? byYear : Integer.compare(month, other.month);
        return byMonth != 0 ? byMonth : Integer.compare(day, other.day);
    }
}
