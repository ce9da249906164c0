package org.footing.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Takes a locator apart, label by label. */
final class LocatorScanner {
    private final String text;
    private final List<Locator.Part> parts = new ArrayList<>();
    private int at;

    private LocatorScanner(String text) {
        this.text = text;
    }

    /** The parts of {@code text}; none when any piece of it is not understood. */
    static List<Locator.Part> scan(String text) {
        LocatorScanner scanner = new LocatorScanner(text);
        while (scanner.skipSeparators()) {
            if (!scanner.part()) {
                return List.of();
            }
        }
        return scanner.parts;
    }

    private boolean skipSeparators() {
        while (at < text.length() && isSeparator(text.charAt(at))) {
            at++;
        }
        return at < text.length();
    }

    private boolean part() {
        Label label = labelAt(at);
        int from = label == null ? at : label.end();
        if (label == null && text.startsWith("第", at)) {
            from = at + 1;
        }
        int end = endOfValue(from);
        String value = withoutStop(text.substring(from, end).strip());
        at = end;
        if (label != null) {
            return add(label.name(), value);
        }
        String[] after = LocatorLabels.after(text, end);
        if (after == null) {
            boolean leaf = LocatorValue.namesSideOfLeaf(value);
            return add(leaf ? "folio" : "page", value);
        }
        at = end + after[0].length();
        return add(after[1], value + side());
    }

    /** {@code Т. 2. С. 5}: the full stop of Russian notes behind a number is no part of it; that of {@code об.} is. */
    private static String withoutStop(String value) {
        int stop = value.length() - 1;
        if (stop < 1 || value.charAt(stop) != '.') {
            return value;
        }
        char last = value.charAt(stop - 1);
        return Character.isDigit(last) || "IVXLCDM".indexOf(last) >= 0 ? value.substring(0, stop) : value;
    }

    /** What may stand after the counter: the side of a leaf, 以下. */
    private String side() {
        int from = at;
        while (at < text.length() && "表裏オウ以下".indexOf(text.charAt(at)) >= 0) {
            at++;
        }
        return text.substring(from, at);
    }

    private boolean add(String label, String value) {
        if (!LocatorValue.isValid(value)) {
            return false;
        }
        parts.add(new Locator.Part(label, value));
        return true;
    }

    /** A value ends before a Japanese counter, or before a separator that another label follows. */
    private int endOfValue(int from) {
        int end = from;
        while (end < text.length()) {
            char c = text.charAt(end);
            if (isSeparator(c)) {
                int next = end;
                while (next < text.length() && isSeparator(text.charAt(next))) {
                    next++;
                }
                if (next == text.length() || (end > from && labelAt(next) != null)) {
                    return end;
                }
                end = next;
            } else if (LocatorLabels.after(text, end) != null) {
                return end;
            } else {
                end++;
            }
        }
        return end;
    }

    /** The label at {@code from} and where the value after it starts, or null. */
    private @Nullable Label labelAt(int from) {
        String[] sign = LocatorLabels.before(text, from);
        if (sign != null) {
            return followed(sign[1], from + sign[0].length());
        }
        int end = from;
        while (end < text.length() && isOfWord(text.charAt(end))) {
            end++;
        }
        if (text.startsWith("s.v", from)) {
            end = text.startsWith("s.vv", from) ? from + 4 : from + 3;
        }
        String label = LocatorLabels.ofWord(text.substring(from, end).toLowerCase(Locale.ROOT));
        if (label == null) {
            return null;
        }
        return followed(label, end < text.length() && text.charAt(end) == '.' ? end + 1 : end);
    }

    private @Nullable Label followed(String label, int from) {
        int end = from;
        while (end < text.length() && LocatorValue.isSpace(text.charAt(end))) {
            end++;
        }
        boolean number = end < text.length() && LocatorValue.startsNumber(text, end);
        boolean word = label.equals("sub-verbo") && end < text.length();
        return number || word ? new Label(label, end) : null;
    }

    private static boolean isOfWord(char c) {
        return Character.isLetter(c) || c == '№' || c == '§' || c == '¶' || c == '°';
    }

    private static boolean isSeparator(char c) {
        return c == ',' || c == ';' || c == '、' || c == '，' || c == '；' || LocatorValue.isSpace(c);
    }

    private record Label(String name, int end) {}
}
