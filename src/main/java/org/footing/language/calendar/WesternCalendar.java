package org.footing.language.calendar;

/** The two calendars of Europe, each reckoned backwards without end; days are counted by the Julian day number. */
public enum WesternCalendar {
    JULIAN,
    GREGORIAN;

    /** Whether the year has 366 days; −1 is 1 BC. */
    public boolean isLeapYear(int dated) {
        int year = astronomical(dated);
        boolean fourth = Math.floorMod(year, 4) == 0;
        if (this == JULIAN) {
            return fourth;
        }
        return fourth && (Math.floorMod(year, 100) != 0 || Math.floorMod(year, 400) == 0);
    }

    /** With a year 0, which is 1 BC. */
    private static int astronomical(int year) {
        return year < 0 ? year + 1 : year;
    }

    private static int dated(int astronomical) {
        return astronomical <= 0 ? astronomical - 1 : astronomical;
    }

    /** 28 to 31. */
    public int daysInMonth(int year, int month) {
        return switch (month) {
            case 2 -> isLeapYear(year) ? 29 : 28;
            case 4, 6, 9, 11 -> 30;
            default -> 31;
        };
    }

    /** Whether the calendar has this date; of a date without a day or month, whether it has any such. */
    public boolean has(DatePoint date) {
        return !date.hasDay() || date.day() <= daysInMonth(date.year(), date.month());
    }

    /** The Julian day number at noon of the day: 2421540 for 7 November 1917. */
    public long dayNumber(DatePoint date) {
        if (!date.hasDay() || !has(date)) {
            throw new IllegalArgumentException(date + " is no day of the calendar " + name());
        }
        // The year is reckoned from March, so that the leap day is its last.
        long shift = date.month() <= 2 ? 1 : 0;
        long year = astronomical(date.year()) - shift;
        long dayOfYear = (153 * (date.month() + 12 * shift - 3) + 2) / 5 + date.day() - 1;
        long days = 365 * year + Math.floorDiv(year, 4L) + dayOfYear;
        if (this == JULIAN) {
            return days + 1721118;
        }
        return days - Math.floorDiv(year, 100L) + Math.floorDiv(year, 400L) + 1721120;
    }

    /** The date of a day, by its Julian day number. */
    public DatePoint dateOf(long dayNumber) {
        int year = (int) Math.floorDiv((dayNumber - 1721118) * 400, 146097L);
        while (dayNumber(new DatePoint(dated(year + 1), 1, 1)) <= dayNumber) {
            year++;
        }
        while (dayNumber(new DatePoint(dated(year), 1, 1)) > dayNumber) {
            year--;
        }
        int found = dated(year);
        int month = 12;
        while (dayNumber(new DatePoint(found, month, 1)) > dayNumber) {
            month--;
        }
        return new DatePoint(found, month, (int) (dayNumber - dayNumber(new DatePoint(found, month, 1))) + 1);
    }
}
