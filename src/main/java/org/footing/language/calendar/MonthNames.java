package org.footing.language.calendar;

/** Names of months as they stand after a day, with the language's abbreviation where notes use one. */
final class MonthNames {
    private static final String ENGLISH =
            "January February March April May June July August September October November December";
    private static final String ENGLISH_SHORT = "Jan. Feb. Mar. Apr. May June July Aug. Sept. Oct. Nov. Dec.";
    private static final String RUSSIAN =
            "января февраля марта апреля мая июня июля августа сентября октября ноября декабря";
    private static final String RUSSIAN_SHORT = "янв. февр. марта апр. мая июня июля авг. сент. окт. нояб. дек.";
    private static final String GERMAN =
            "Januar Februar März April Mai Juni Juli August September Oktober November Dezember";
    private static final String GERMAN_SHORT = "Jan. Febr. März Apr. Mai Juni Juli Aug. Sept. Okt. Nov. Dez.";
    private static final String FRENCH =
            "janvier février mars avril mai juin juillet août septembre octobre novembre décembre";
    private static final String FRENCH_SHORT = "janv. févr. mars avr. mai juin juill. août sept. oct. nov. déc.";

    private MonthNames() {}

    static String of(String language, int month, boolean abbreviated) {
        String all = switch (language) {
            case "ru" -> abbreviated ? RUSSIAN_SHORT : RUSSIAN;
            case "de" -> abbreviated ? GERMAN_SHORT : GERMAN;
            case "fr" -> abbreviated ? FRENCH_SHORT : FRENCH;
            default -> abbreviated ? ENGLISH_SHORT : ENGLISH;
        };
        int start = 0;
        for (int i = 1; i < month; i++) {
            start = all.indexOf(' ', start) + 1;
        }
        int end = all.indexOf(' ', start);
        return all.substring(start, end < 0 ? all.length() : end);
    }
}
