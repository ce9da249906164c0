package org.footing.language.calendar;

import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/** Reads a date of an era that fills a whole text, with numbers in Arabic, full-width or kanji numerals. */
final class JapaneseDateParser {
    private final String text;
    private int at;

    JapaneseDateParser(String text) {
        this.text = text.trim();
    }

    Optional<JapaneseDate> parse() {
        JapaneseEra era = era();
        if (era == null) {
            return Optional.empty();
        }
        int year = number('年');
        int month = year > 0 && at < text.length() ? number('月') : 0;
        int day = month > 0 && at < text.length() ? number('日') : 0;
        boolean valid = year > 0 && at == text.length() && month >= 0 && month <= 12 && day >= 0 && day <= 31;
        return valid ? Optional.of(new JapaneseDate(era, year, month, day)) : Optional.empty();
    }

    private @Nullable JapaneseEra era() {
        for (JapaneseEra era : JapaneseEra.values()) {
            if (text.startsWith(era.kanji())) {
                at = era.kanji().length();
                return era;
            }
            if (!text.isEmpty() && text.charAt(0) == era.square()) {
                at = 1;
                return era;
            }
        }
        return null;
    }

    /** The number that ends in {@code unit}, which is passed; -1 when there is none. */
    private int number(char unit) {
        int end = text.indexOf(unit, at);
        if (end < 0) {
            return -1;
        }
        String number = text.substring(at, end).trim();
        at = end + 1;
        if (number.equals("元")) {
            return unit == '日' ? -1 : 1;
        }
        OptionalInt value = KanjiNumerals.parse(number);
        return value.orElse(-1) == 0 ? -1 : value.orElse(-1);
    }
}
