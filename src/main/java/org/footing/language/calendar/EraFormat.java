package org.footing.language.calendar;

/**
 * How a date of an era is printed.
 *
 * @param years which years are shown, and how
 * @param numerals in which numerals
 */
public record EraFormat(Years years, Numerals numerals) {
    /** The years of a date. */
    public enum Years {
        /** {@code 大正10年} */
        ERA,
        /** {@code 1921（大正10）年} */
        WESTERN_WITH_ERA,
        /** {@code 1921 (大正10) 年}, with the brackets and spaces of Latin script. */
        WESTERN_WITH_ERA_SPACED,
        /** {@code 大正10（1921）年} */
        ERA_WITH_WESTERN,
        /** {@code 1921年} */
        WESTERN
    }

    /** The numerals of a date. */
    public enum Numerals {
        /** {@code 1921（大正10）年} */
        ARABIC,
        /** As in vertical print: {@code 一九二一（大正一〇）年}. */
        KANJI_BY_PLACE,
        /** Years of eras, months and days by name, Western years by place: {@code 一九二一（大正十）年}. */
        KANJI_BY_NAME
    }

    /** The date; its year is 元年 when it is the first, and its month and day follow when there are any. */
    public String format(JapaneseDate date) {
        String western = western(date.era().gregorianYear(date.year()));
        String era = date.era().kanji() + (date.year() == 1 ? "元" : small(date.year()));
        String year = switch (years) {
            case ERA -> era + "年";
            case WESTERN_WITH_ERA -> western + "（" + era + "）年";
            case WESTERN_WITH_ERA_SPACED -> western + " (" + era + ") 年";
            case ERA_WITH_WESTERN -> era + "（" + western + "）年";
            case WESTERN -> western + "年";
        };
        String month = date.month() == 0 ? "" : small(date.month()) + "月";
        String day = date.day() == 0 ? "" : small(date.day()) + "日";
        return year + month + day;
    }

    private String western(int year) {
        return numerals == Numerals.ARABIC ? String.valueOf(year) : KanjiNumerals.positional(year);
    }

    private String small(int number) {
        return switch (numerals) {
            case ARABIC -> String.valueOf(number);
            case KANJI_BY_PLACE -> KanjiNumerals.positional(number);
            case KANJI_BY_NAME -> KanjiNumerals.named(number);
        };
    }
}
