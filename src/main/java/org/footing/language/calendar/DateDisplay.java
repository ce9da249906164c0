package org.footing.language.calendar;

/** Which calendar a date is shown in. Dates are sorted and told apart by their Gregorian value whatever is shown. */
public enum DateDisplay {
    /** The Gregorian value: {@code 1921}. */
    GREGORIAN,
    /** As the source prints it: {@code 大正10年}, {@code 25 октября 1917 г.}. */
    PRINTED,
    /** The year of the Japanese era: {@code 大正10年}, {@code 昭和元年}. */
    ERA,
    /** The Gregorian value and the source's: {@code 1921（大正10）年}, {@code 25 Oct. (7 Nov.) 1917}. */
    BOTH
}
