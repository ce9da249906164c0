package org.footing.language.calendar;

import java.util.Optional;

/**
 * One date, more or less exact.
 *
 * @param year with zeros for unspecified digits
 * @param unspecifiedDigits of the year: 0, 1 ({@code 192X}) or 2 ({@code 19XX})
 * @param month 1 to 12, a season from {@link #SPRING} to {@link #WINTER}, {@link #UNSPECIFIED}, or 0 for none
 * @param day 1 to 31, {@link #UNSPECIFIED}, or 0 for none
 * @param uncertain {@code ?} or {@code %}
 * @param approximate {@code ~} or {@code %}
 */
public record EdtfDate(int year, int unspecifiedDigits, int month, int day, boolean uncertain, boolean approximate)
        implements Edtf {
    /** {@code XX} in the place of a month or day. */
    public static final int UNSPECIFIED = -1;

    public static final int SPRING = 21;
    public static final int WINTER = 24;

    public EdtfDate {
        boolean isMonth = month >= 1 && month <= 12;
        boolean isSeason = month >= SPRING && month <= WINTER;
        if (unspecifiedDigits < 0
                || unspecifiedDigits > 2
                || (!isMonth && !isSeason && month != 0 && month != UNSPECIFIED)
                || (unspecifiedDigits > 0 && month != 0)
                || (day > 0 && (!isMonth || day > WesternCalendar.GREGORIAN.daysInMonth(year, month)))
                || (day == UNSPECIFIED && !isMonth && month != UNSPECIFIED)
                || day < UNSPECIFIED) {
            throw new IllegalArgumentException("no EDTF date " + year + "-" + month + "-" + day);
        }
    }

    public boolean isSeason() {
        return month >= SPRING;
    }

    /** The year, month and day that are specified; a season is none of them. */
    public DateParts parts() {
        return new DateParts(year, isSeason() ? 0 : Math.max(month, 0), Math.max(day, 0));
    }

    @Override
    public Optional<DateParts> earliest() {
        return Optional.of(year < 0 && span() > 0 ? DateParts.year(year - span()) : parts());
    }

    @Override
    public Optional<DateParts> latest() {
        return Optional.of(year >= 0 && span() > 0 ? DateParts.year(year + span()) : parts());
    }

    private int span() {
        return unspecifiedDigits == 0 ? 0 : unspecifiedDigits == 1 ? 9 : 99;
    }

    /** The date in EDTF. */
    @Override
    public String toString() {
        StringBuilder out = new StringBuilder();
        appendYear(out);
        if (month != 0) {
            out.append('-').append(two(month));
        }
        if (day != 0) {
            out.append('-').append(two(day));
        }
        if (uncertain || approximate) {
            out.append(uncertain && approximate ? '%' : uncertain ? '?' : '~');
        }
        return out.toString();
    }

    private void appendYear(StringBuilder out) {
        String digits = String.valueOf(Math.abs((long) year));
        if (digits.length() > 4) {
            out.append('Y');
        }
        if (year < 0) {
            out.append('-');
        }
        out.append("0".repeat(Math.max(0, 4 - digits.length()))).append(digits);
        for (int i = 0; i < unspecifiedDigits; i++) {
            out.setCharAt(out.length() - 1 - i, 'X');
        }
    }

    private static String two(int number) {
        return number == UNSPECIFIED ? "XX" : number < 10 ? "0" + number : String.valueOf(number);
    }
}
