package org.footing.source;

import org.footing.language.calendar.DateValue;
import org.jspecify.annotations.Nullable;

/** Numbers of Japanese laws, which begin with the year of an era: 平成11年法律第79号. */
final class JapaneseLaws {
    private static final String[] ERAS = {"明治", "大正", "昭和", "平成", "令和"};

    private JapaneseLaws() {}

    /** The number with the day behind its year, 平成11年6月23日法律第79号; null when it has no year or the day is not known. */
    static @Nullable String dated(String number, DateValue issued) {
        int year = number.indexOf('年');
        if (year < 0 || issued.start() == null || !startsWithEra(number)) {
            return null;
        }
        int month = issued.start().month();
        int day = issued.start().day();
        boolean hasMonth =
                year + 2 < number.length() && number.substring(year + 1).indexOf('月') >= 0;
        if (month == 0 || day == 0 || hasMonth) {
            return number;
        }
        return number.substring(0, year + 1) + month + "月" + day + "日" + number.substring(year + 1);
    }

    private static boolean startsWithEra(String number) {
        for (String era : ERAS) {
            if (number.startsWith(era)) {
                return true;
            }
        }
        return false;
    }
}
