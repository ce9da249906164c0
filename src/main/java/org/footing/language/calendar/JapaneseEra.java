package org.footing.language.calendar;

import java.util.ArrayList;
import java.util.List;

/** The eras since the Restoration, with their first and last days in the Gregorian calendar. */
public enum JapaneseEra {
    /** Proclaimed on 23 October 1868; see {@link #MEIJI_RETROACTIVE_START}. */
    MEIJI("明治", '㍾', "Meiji", 18681023, 19120730),
    TAISHO("大正", '㍽', "Taishō", 19120730, 19261225),
    SHOWA("昭和", '㍼', "Shōwa", 19261225, 19890107),
    HEISEI("平成", '㍻', "Heisei", 19890108, 20190430),
    REIWA("令和", '㋿', "Reiwa", 20190501, 99991231);

    /** The proclamation of Meiji was counted back to the first day of the lunar year: Keiō 4 became Meiji 1. */
    public static final DatePoint MEIJI_RETROACTIVE_START = new DatePoint(1868, 1, 25);

    private final String kanji;
    private final char square;
    private final String romanized;
    private final int first;
    private final int last;

    JapaneseEra(String kanji, char square, String romanized, int first, int last) {
        this.kanji = kanji;
        this.square = square;
        this.romanized = romanized;
        this.first = first;
        this.last = last;
    }

    public String kanji() {
        return kanji;
    }

    /** The era in one character: ㍽. */
    public char square() {
        return square;
    }

    /** In modified Hepburn. */
    public String romanized() {
        return romanized;
    }

    /** The first day of the era; where one era followed another within a day, the last of the former as well. */
    public DatePoint first() {
        return date(first);
    }

    /** The last day of the era; of the present one, the last that can be written with four digits. */
    public DatePoint last() {
        return date(last);
    }

    /** The Gregorian year in which the year of the era began, or of which it is the greater part before 1873. */
    public int gregorianYear(int yearOfEra) {
        return first().year() + yearOfEra - 1;
    }

    /** The years of eras that fell into a Gregorian year, in order: for 1912, Meiji 45 and Taishō 1. */
    public static List<JapaneseDate> yearsIn(int gregorianYear) {
        List<JapaneseDate> out = new ArrayList<>(2);
        for (JapaneseEra era : values()) {
            if (era.first().year() <= gregorianYear
                    && gregorianYear <= era.last().year()) {
                out.add(new JapaneseDate(era, gregorianYear - era.first().year() + 1, 0, 0));
            }
        }
        return out;
    }

    private static DatePoint date(int digits) {
        return new DatePoint(digits / 10_000, digits / 100 % 100, digits % 100);
    }
}
