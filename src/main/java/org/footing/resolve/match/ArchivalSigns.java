package org.footing.resolve.match;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The search data of an archive as a note prints it: {@code ГАРФ Ф. 6761. оп.1. д.555. л.46-47}, {@code GARF, f. R-6761, op. 1, d. 555}.
 *
 * @param repository what stands before the search data; empty when nothing does
 * @param elements by their names in a description: {@code fond}, {@code opis}, {@code delo} …
 * @param start where the repository starts in the text
 * @param end where the last element ends
 */
public record ArchivalSigns(String repository, Map<String, String> elements, int start, int end) {
    private static final String[][] LABELS = {
        {"fond", "Фонд|Ф|ф|фонд|[Ff]ond|[Ff]"},
        {"opis", "Опись|Оп|оп|0п|пО|опись|[Oo]pis['’ʹ]?|[Oo]p|оп"},
        {"papka", "Папка|папка|П|п|[Pp]apka"},
        {"karton", "Картон|картон|Карт|карт|К|к|[Kk]arton|[Kk]"},
        {"poryadkovy-nomer", "Пор|пор|П\\.\\s?н|[Pp]or"},
        {"edinitsa-khraneniya", "Ед\\.?\\s?хр|ед\\.?\\s?хр|[Ee]d\\.?\\s?khr"},
        {"delo", "Дело|Д|д|дело|[Dd]elo|[Dd]"},
        {"box", "[Bb]ox|коробка"},
        {"folder", "[Ff]older"},
        {"reel", "[Rr]eel"},
    };
    private static final Pattern ELEMENT = pattern();
    private static final Pattern JACAR = Pattern.compile("(?<![\\p{L}\\d])[ABC]\\d{11}(?!\\d)");
    private static final int FAR = 25;
    private static final Pattern ASIDE = Pattern.compile("\\([^()]*\\)");

    private static Pattern pattern() {
        StringBuilder all = new StringBuilder("(?<![\\p{L}\\d])(?:");
        for (int i = 0; i < LABELS.length; i++) {
            all.append(i == 0 ? "" : "|")
                    .append("(?<e")
                    .append(i)
                    .append('>')
                    .append(LABELS[i][1])
                    .append(')');
        }
        return Pattern.compile(all + ")(?:\\.|(?=\\s)|(?=\\d))\\s*№?\\s*([РАRPAСC]{0,2}[-–]?\\d+[\\p{L}]?)(?!\\p{L})");
    }

    /** What the text says of an archive, or null when it says nothing. */
    public static @Nullable ArchivalSigns of(String text) {
        Map<String, String> elements = new LinkedHashMap<>();
        Matcher jacar = JACAR.matcher(text);
        if (jacar.find()) {
            elements.put("jacar", jacar.group());
            return new ArchivalSigns("", elements, jacar.start(), jacar.end());
        }
        Matcher found = ELEMENT.matcher(text);
        int start = -1;
        int end = -1;
        while (found.find()) {
            if (end >= 0
                    && ASIDE.matcher(text.substring(end, found.start()))
                                    .replaceAll("")
                                    .length()
                            > FAR) {
                break;
            }
            for (int i = 0; i < LABELS.length; i++) {
                if (found.group("e" + i) != null && !elements.containsKey(LABELS[i][0])) {
                    elements.put(LABELS[i][0], found.group(LABELS.length + 1));
                    start = start < 0 ? found.start() : start;
                    end = found.end();
                }
            }
        }
        boolean whole = elements.containsKey("fond")
                && (elements.containsKey("opis") || elements.containsKey("delo") || elements.containsKey("karton"));
        boolean boxed = elements.containsKey("box") && (elements.containsKey("folder") || elements.size() > 1);
        boolean part = elements.containsKey("delo") && elements.containsKey("opis");
        if (!whole && !boxed && !part && !(elements.containsKey("fond") && end > 0 && elements.size() > 1)) {
            return null;
        }
        return new ArchivalSigns(repository(text, start), elements, start, end);
    }

    private static String repository(String text, int end) {
        String before = text.substring(0, end);
        int from = before.lastIndexOf("//");
        String written = (from >= 0 ? before.substring(from + 2) : before).strip();
        while (!written.isEmpty() && ".,:;".indexOf(written.charAt(written.length() - 1)) >= 0) {
            written = written.substring(0, written.length() - 1).strip();
        }
        return written;
    }

    /** The number of an element without the letter of its series: {@code Р-6761} is 6761. */
    static String number(String value) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < value.length(); i++) {
            if (Character.isDigit(value.charAt(i))) {
                out.append(value.charAt(i));
            }
        }
        return out.toString();
    }

    /** The letter before or behind the number, Latin or Cyrillic as one; empty when there is none. */
    static String letters(String value) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < value.length(); i++) {
            char c = value.toUpperCase(Locale.ROOT).charAt(i);
            if (Character.isLetter(c)) {
                out.append(c == 'R' || c == 'P' ? 'Р' : c == 'A' ? 'А' : c);
            }
        }
        return out.toString();
    }
}
