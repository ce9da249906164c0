package org.footing.resolve.note;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.footing.language.calendar.KanjiNumerals;
import org.footing.resolve.word.RomanNumber;

/** Numbers of volumes and issues that a piece of a note prints with their labels. */
public final class PrintedNumbers {
    private static final Pattern VOLUME = Pattern.compile(
            "(?<![\\p{L}\\d])(?:[ТтT]|[Тт]ом|[Vv]ol|Bd|Band|t|tome)\\.?[\\s\u00a0]?([IVX]+|\\d+(?:/\\d+)?|[A-H](?=[\\s,]|\\.?$))(?!\\p{L})"
                    + "|第?([\\d０-９]+|[一二三四五六七八九十百]+)巻|([上中下])巻?(?=[、,，』」\\s.。:;]|$)|(?<=[,\\s])(\\d{1,2})(?=:[\\d–-]*\\.?$)|(?<=[,)]\\s)([ivx]{1,4}|[IVX]{1,4})(?=,|\\.\\d)|(?<=[,.]\\s)([A-H])(?=[,:]|\\s\\(|\\.?$)");
    private static final Pattern BOOK = Pattern.compile(
            "(?<![\\p{L}\\d])(?:[Кк]н\\.|[Кк]нига|[Bb]ook|[Bb]k\\.)\\s([IVX]+|\\d+|(?:перв|втор|трет|четв|пят)\\p{L}+)(?!\\p{L})");
    private static final Pattern PART =
            Pattern.compile("(?<![\\p{L}\\d])(?:[Чч]\\.|[Чч]асть|[Pp]t\\.|[Pp]art|Teil)\\s([IVX]+|\\d+)(?!\\p{L})");
    private static final String[] ORDINALS = {"перв", "втор", "трет", "четв", "пят"};
    private static final Pattern ISSUE = Pattern.compile(
            "(?<![\\p{L}\\d])(?:№|[Nn]o|Nr|n°|issue|[Вв]ып|H)\\.?[\\s\u00a0]?(\\d+)(?!\\p{L})|第?([\\d０-９]+)号");

    private PrintedNumbers() {}

    /** By CSL variable: {@code volume}, {@code issue}; and {@code book}, {@code part}; several of one kind with a bar between. */
    public static Map<String, String> of(String text) {
        Map<String, String> numbers = new LinkedHashMap<>();
        put("volume", VOLUME.matcher(text), numbers);
        put("book", BOOK.matcher(text), numbers);
        put("part", PART.matcher(text), numbers);
        put("issue", ISSUE.matcher(text), numbers);
        return numbers;
    }

    private static void put(String variable, Matcher found, Map<String, String> numbers) {
        while (found.find()) {
            String written = found.group(1);
            for (int i = 2; written == null && i <= found.groupCount(); i++) {
                written = found.group(i);
            }
            if (written == null) {
                continue;
            }
            numbers.merge(variable, normal(written), (first, next) -> first + '|' + next);
        }
    }

    /** A number in Arabic figures; what is no number as it stands. */
    public static String normal(String written) {
        for (int i = 0; i < ORDINALS.length; i++) {
            if (written.toLowerCase(Locale.ROOT).startsWith(ORDINALS[i])) {
                return Integer.toString(i + 1);
            }
        }
        if (written.indexOf('/') > 0) {
            return written;
        }
        int roman = RomanNumber.of(written.toUpperCase(Locale.ROOT));
        int number = roman > 0 ? roman : figures(written);
        return number > 0 ? Integer.toString(number) : written;
    }

    private static int figures(String written) {
        if (!Character.isDigit(written.charAt(0))) {
            return KanjiNumerals.parse(written).orElse(0);
        }
        int number = 0;
        for (int i = 0; i < written.length() && i < 6 && Character.isDigit(written.charAt(i)); i++) {
            number = number * 10 + Character.digit(written.charAt(i), 10);
        }
        return number;
    }
}
