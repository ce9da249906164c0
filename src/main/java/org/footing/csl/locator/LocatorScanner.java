package org.footing.csl.locator;

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
        if (word() || dayOfDiary()) {
            return true;
        }
        int start = at;
        Label label = labelAt(at);
        int from = label == null ? at : label.end();
        if (label == null && text.startsWith("第", at)) {
            from = at + 1;
        }
        int end = label != null && label.name().equals("sub-verbo") ? text.length() : endOfValue(from);
        String value = withoutStop(text.substring(from, end).strip());
        at = end;
        if (label != null) {
            return add(label.name(), text.substring(start, from).strip(), value, start);
        }
        String[] after = LocatorLabels.after(text, end);
        if (after == null) {
            boolean leaf = LocatorValue.namesSideOfLeaf(value);
            return add(leaf ? "folio" : "page", "", value, start);
        }
        at = end + after[0].length();
        if (value.isEmpty() && start == 0) {
            return false;
        }
        return add(after[1], after[0], value + side(), start);
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

    /** A place that has a name and no number. */
    private boolean word() {
        for (String word : LocatorLabels.PLACES) {
            if (text.startsWith(word, at) && !continues(at + word.length())) {
                parts.add(new Locator.Part("", "", word, at));
                at += word.length();
                return true;
            }
        }
        return false;
    }

    private boolean continues(int end) {
        return end < text.length() && Character.isLetterOrDigit(text.charAt(end));
    }

    /** The entry of a diary under its day: {@code 大正10年5月13日条}. */
    private boolean dayOfDiary() {
        int end = text.indexOf("日条", at);
        int month = text.indexOf('月', at);
        if (end < 0 || month < 0 || month > end) {
            return false;
        }
        for (int i = at; i < end; i++) {
            if (isSeparator(text.charAt(i))) {
                return false;
            }
        }
        parts.add(new Locator.Part("diary-entry", "条", text.substring(at, end + 1), at));
        at = end + 2;
        return true;
    }

    /** What may stand after the counter: the side of a leaf, 以下. */
    private String side() {
        if (text.startsWith("以下", at) || text.startsWith("以降", at)) {
            at += 2;
            return "以下";
        }
        boolean side = at < text.length() && "表裏オウ".indexOf(text.charAt(at)) >= 0;
        return side ? text.substring(at, ++at) : "";
    }

    private boolean add(String label, String sign, String value, int start) {
        if (label.equals("sub-verbo")) {
            parts.add(new Locator.Part(label, sign, value, start));
            return !value.isEmpty();
        }
        int note = label.equals("page") ? LocatorValue.noteMark(value) : -1;
        if (note > 0) {
            int number = value.startsWith("nn", note) ? note + 2 : note + 1;
            parts.add(new Locator.Part(label, sign, value.substring(0, note), start));
            parts.add(new Locator.Part("note", "n", value.substring(number), start + note));
            return true;
        }
        if (!LocatorValue.isValid(value)) {
            return false;
        }
        String plain = LocatorValue.withoutSpacesInRanges(value);
        int last = parts.size() - 1;
        boolean goesOn = last >= 0
                && parts.get(last).label().equals(label)
                && (sign.isEmpty() || parts.get(last).sign().equals(sign))
                && LocatorLabels.after(sign, 0) != null;
        if (goesOn) {
            // 三頁、五頁、七頁: places in a row.
            Locator.Part before = parts.remove(last);
            parts.add(new Locator.Part(label, sign, before.value() + ", " + plain, before.at()));
        } else {
            parts.add(new Locator.Part(label, sign, plain, start));
        }
        return true;
    }

    /** A value ends before a Japanese counter, or before a separator that another label follows. */
    private int endOfValue(int from) {
        int end = from;
        int brackets = 0;
        while (end < text.length()) {
            char c = text.charAt(end);
            brackets += c == '(' ? 1 : c == ')' ? -1 : 0;
            if (brackets > 0) {
                end++;
            } else if (isSeparator(c)) {
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
        for (String phrase : LocatorLabels.PHRASES) {
            if (text.regionMatches(true, from, phrase, 0, phrase.length())) {
                String label = LocatorLabels.ofPhrase(phrase);
                return followed(label, from + phrase.length());
            }
        }
        if (from == end || (text.charAt(from) == 'C' && end == from + 1 && !isLatinC(end))) {
            return null;
        }
        String label = LocatorLabels.ofWord(text.substring(from, end).toLowerCase(Locale.ROOT));
        if (label == null) {
            return null;
        }
        return followed(label, end < text.length() && text.charAt(end) == '.' ? end + 1 : end);
    }

    /** {@code C. 5} typed with a Latin letter: nothing else stands before a number like that. */
    private boolean isLatinC(int end) {
        return end < text.length() && text.charAt(end) == '.';
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
