package org.footing.resolve.parse;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Place, publisher and year, wherever a note prints them. */
final class Imprint {
    private static final String CITY =
            "[\\p{Lu}][\\p{L}\\p{M}’'-]*\\.?(?:[ -](?:am|an der|on|upon|de|sur|im|на|la|Main|[\\p{Lu}][\\p{L}\\p{M}’'-]*\\.?)){0,3}";
    private static final String PLACE = CITY + "(?:(?:[,;]\\s|\\s?[—–-]\\s?)" + CITY + "){0,3}";
    private static final String YEARS =
            "(?:cop\\.\\s|©\\s)?\\[?(1[5-9]\\d\\d|20\\d\\d)\\d?(?:\\s?[-–—]+\\s?(1[5-9]\\d\\d|20\\d\\d|\\d\\d(?!\\d)|\\s*$)?)?\\]?";

    /** {@code М. : Наука, 2006}. */
    private static final Pattern RUSSIAN = Pattern.compile(
            "(?:^|[.)\\]]\\s|\\s[–—]\\s)(" + PLACE + ")\\s?:\\s([^:/]{2,90}?)(?:,\\s" + YEARS + "|(?=\\.\\s?$))");
    /** {@code Новосибирск, 1996}. */
    private static final Pattern PLACE_YEAR =
            Pattern.compile("(?:[.,)]\\s|^)([\\p{Lu}][\\p{L}\\p{M}.-]*(?:[ -][\\p{Lu}][\\p{L}.-]+)?),?\\s" + YEARS
                    + "(?!\\d)(?!\\s?[-–—]\\s?\\d)");
    /** {@code Stanford University Press, 2003}. */
    private static final Pattern PUBLISHER_YEAR = Pattern.compile(
            "[.?!]\\s((?:[\\p{Lu}][\\p{L}\\p{M}’'.-]*[ ]?)(?:[\\p{L}’'&-]+[ ]?){1,5}),\\s" + YEARS + "\\.?(?:\\s|$)");
    /** {@code (London: Routledge, 2019)}. */
    private static final Pattern BRACKETS =
            Pattern.compile("\\((?:\\d{4};\\s)?(?:([^:()]+):\\s)?([^:()]*?)(?:,\\s|\\s|(?<=\\())" + YEARS + "\\)");

    private static final Pattern YEAR = Pattern.compile("(?<![\\p{L}\\d/])" + YEARS + "(?!\\d)");

    final int start;
    final int end;
    private final String place;
    private final String publisher;
    private final String year;
    private final String last;

    private Imprint(Matcher found, int place, int publisher, int year) {
        start = found.start();
        end = found.end();
        this.place = group(found, place);
        this.publisher = group(found, publisher);
        this.year = group(found, year);
        this.last = year == 0 ? "" : group(found, year + 1);
    }

    private static String group(Matcher found, int number) {
        String value = number == 0 ? null : found.group(number);
        return value == null ? "" : value;
    }

    /** The first imprint at or behind {@code from}; null when there is none. */
    static @Nullable Imprint of(String text, int from) {
        Matcher brackets = BRACKETS.matcher(text);
        if (brackets.find(from)) {
            return new Imprint(brackets, 1, 2, 3);
        }
        return russian(text, from);
    }

    /** The first imprint at or behind {@code from} in the manner of Russian notes; null when there is none. */
    static @Nullable Imprint russian(String text, int from) {
        Matcher russian = RUSSIAN.matcher(text);
        if (russian.find(from)) {
            return new Imprint(russian, 1, 2, 3);
        }
        Matcher placeYear = PLACE_YEAR.matcher(text);
        if (placeYear.find(from)) {
            return new Imprint(placeYear, 1, 0, 2);
        }
        Matcher publisherYear = PUBLISHER_YEAR.matcher(text);
        if (publisherYear.find(from)) {
            return new Imprint(publisherYear, 0, 1, 2);
        }
        return null;
    }

    /** The last year at or behind {@code from}; null when there is none. */
    static @Nullable Imprint year(String text, int from) {
        Matcher year = YEAR.matcher(text);
        Imprint last = null;
        int at = from;
        while (year.find(at)) {
            last = new Imprint(year, 0, 0, 1);
            at = year.end();
        }
        return last;
    }

    void into(StubDraft draft) {
        draft.text("publisher-place", place);
        draft.text("publisher", publisher.startsWith("in ") || publisher.matches("\\d*") ? "" : publisher);
        if (!year.isEmpty()) {
            int first = Integer.parseInt(year);
            if (last.length() == 4 && Character.isDigit(last.charAt(0))) {
                draft.years(first, Integer.parseInt(last));
            } else {
                draft.year("issued", first);
            }
        }
    }
}
