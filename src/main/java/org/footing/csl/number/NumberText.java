package org.footing.csl.number;

import org.footing.csl.locale.Gender;
import org.footing.csl.locale.LocaleView;
import org.footing.csl.locale.TermForm;
import org.jspecify.annotations.Nullable;

/**
 * What a number field holds (CSL 1.0.2, "Number" and "is-numeric"): numbers, with prefixes and suffixes of their own,
 * separated by commas, hyphens or ampersands; or else any text.
 */
public final class NumberText {
    private NumberText() {}

    /** Whether the text consists of numbers alone: {@code 2-4, 5 & 7}, {@code L2d}, {@code 2nd}; not {@code 2nd ed.}. */
    public static boolean isNumeric(String text) {
        int i = 0;
        boolean digit = false;
        boolean started = false;
        boolean spaceAfter = false;
        int length = text.length();
        while (i < length) {
            char c = text.charAt(i);
            boolean escaped = c == '\\' && i + 1 < length && Ranges.isDash(text.charAt(i + 1));
            if (escaped) {
                i++;
                started = true;
            } else if (c == ' ' || c == '\u00A0') {
                spaceAfter = started;
            } else if (c == ',' || c == '&' || Ranges.isDash(c)) {
                if (!digit) {
                    return false;
                }
                digit = false;
                started = false;
                spaceAfter = false;
            } else {
                if (spaceAfter || isIdeograph(c) || !(Character.isLetterOrDigit(c) || isInner(c))) {
                    return false;
                }
                started = true;
                digit |= Character.isDigit(c);
            }
            i++;
        }
        return digit;
    }

    /**
     * Whether a locator consists of numbers alone, Roman ones too, which people also join by words: {@code xii}, {@code 12 and 14},
     * {@code 12 и 14}, {@code 12・14}.
     */
    public static boolean isNumericLocator(String text) {
        int start = 0;
        boolean some = false;
        for (int i = 0; i <= text.length(); i++) {
            if (i < text.length() && " ,&;・、".indexOf(text.charAt(i)) < 0 && !Ranges.isDash(text.charAt(i))) {
                continue;
            }
            String word = text.substring(start, i);
            start = i + 1;
            if (word.isEmpty() || word.equals("and") || word.equals("и") || word.equals("et") || word.equals("und")) {
                continue;
            }
            if (!isNumeric(word) && !RomanNumeral.isNumeral(word)) {
                return false;
            }
            some = true;
        }
        return some;
    }

    /** What is written without spaces has no prefixes and suffixes of numbers: {@code 大正10年第1冊} is no number. */
    private static boolean isIdeograph(char c) {
        return c >= 0x3040 && c <= 0x9FFF;
    }

    /** Marks that may stand inside a number, as in {@code 12/3}, {@code 1.2} or {@code 3º}. */
    private static boolean isInner(char c) {
        return c == '/' || c == '’' || c == '\'' || c == 'º' || c == 'ª' || c == ':' || c == '*' || c == '§';
    }

    /**
     * Whether a label beside the text stands in the plural: it holds several numbers.
     *
     * @param and the locale's word for "and", which counts as a separator beside the comma, hyphen and ampersand
     */
    public static boolean isPlural(String text, String and) {
        int at = 0;
        int numbers = 0;
        while (at < text.length()) {
            int end = elementEnd(text, at, and);
            NumberToken token = NumberToken.at(text, NumberToken.skipSpaces(text, at));
            if (token != null && token.end() <= end && token.isNumber()) {
                numbers++;
                if (numbers == 2) {
                    return true;
                }
            } else if (hasText(text, at, end)) {
                return false;
            }
            at = end + separatorLength(text, end, and);
        }
        return false;
    }

    private static boolean hasText(String text, int start, int end) {
        for (int i = start; i < end; i++) {
            if (text.charAt(i) != ' ') {
                return true;
            }
        }
        return false;
    }

    private static int elementEnd(String text, int start, String and) {
        int i = start;
        while (i < text.length()) {
            if (text.charAt(i) == '\\') {
                i++;
            } else if (separatorLength(text, i, and) > 0) {
                return i;
            }
            i++;
        }
        return text.length();
    }

    private static int separatorLength(String text, int at, String and) {
        if (at >= text.length()) {
            return 1;
        }
        char c = text.charAt(at);
        if (c == ',' || c == '&' || c == ';' || Ranges.isDash(c)) {
            return 1;
        }
        if (c == ' ') {
            int word = wordLength(text, at + 1, "and");
            return word > 0 ? word + 1 : and.isEmpty() || wordLength(text, at + 1, and) == 0 ? 0 : and.length() + 1;
        }
        return 0;
    }

    private static int wordLength(String text, int at, String word) {
        int end = at + word.length();
        return text.startsWith(word, at) && end < text.length() && text.charAt(end) == ' ' ? word.length() : 0;
    }

    /**
     * Writes a numeric text in a form: spaces around hyphens go, a comma is followed by one (or is what our term {@code number-delimiter} says), an ampersand stands between
     * two and becomes the locale's. A number with a prefix or suffix is never made an ordinal or a Roman numeral.
     *
     * @param text for which {@link #isNumeric} holds
     * @param gender of the noun that the number goes with
     * @param ranges how ranges are written; null to change the delimiter alone
     */
    public static String format(
            String text, NumberForm form, Gender gender, LocaleView locale, @Nullable PageRangeFormat ranges) {
        StringBuilder out = new StringBuilder(text.length() + 8);
        int i = 0;
        while (i < text.length()) {
            char c = text.charAt(i);
            if (c == ' ' || c == '\u00A0') {
                i++;
            } else if (c == ',') {
                String delimiter = locale.term("number-delimiter", TermForm.LONG);
                out.append(delimiter == null ? ", " : delimiter);
                i++;
            } else if (c == '&') {
                String and = locale.exactTerm("and", TermForm.SYMBOL, false);
                out.append(' ').append(and == null ? "&" : and).append(' ');
                i++;
            } else if (Ranges.isDash(c)) {
                out.append(c);
                i++;
            } else {
                int end = i;
                while (end < text.length()
                        && " \u00A0,&".indexOf(text.charAt(end)) < 0
                        && !Ranges.isDash(text.charAt(end))) {
                    end += text.charAt(end) == '\\' ? 2 : 1;
                }
                end = Math.min(end, text.length());
                out.append(number(text.substring(i, end), form, gender, locale));
                i = end;
            }
        }
        return Ranges.format(out.toString(), ranges, locale.pageRangeDelimiter());
    }

    private static String number(String number, NumberForm form, Gender gender, LocaleView locale) {
        if (form == NumberForm.NUMERIC || number.length() > 9) {
            return number;
        }
        int value = 0;
        for (int i = 0; i < number.length(); i++) {
            int digit = number.charAt(i) - '0';
            if (digit < 0 || digit > 9) {
                return number;
            }
            value = value * 10 + digit;
        }
        return format(value, form, gender, locale);
    }

    /** Writes one number in a form. */
    public static String format(int number, NumberForm form, Gender gender, LocaleView locale) {
        return switch (form) {
            case NUMERIC -> String.valueOf(number);
            case ROMAN -> RomanNumeral.of(number);
            case ORDINAL -> number + locale.ordinalSuffix(number, gender);
            case LONG_ORDINAL -> {
                String words = locale.longOrdinal(number, gender);
                yield words == null ? number + locale.ordinalSuffix(number, gender) : words;
            }
        };
    }
}
