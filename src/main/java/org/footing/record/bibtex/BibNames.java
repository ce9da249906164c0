package org.footing.record.bibtex;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.footing.source.Name;
import org.jspecify.annotations.Nullable;

/** Reads lists of names: {@code First von Last and von Last, Jr, First and {An Institution}}, biblatex's {@code family=…} too. */
final class BibNames {
    private BibNames() {}

    /** The names as CSL has them; {@code others} becomes a name of its own, as CSL has no other place for it. */
    static List<Name> parse(String value) {
        List<Name> names = new ArrayList<>();
        for (String name : split(value, " and ")) {
            String trimmed = name.strip();
            if (trimmed.equals("others")) {
                names.add(Name.literal("others"));
            } else if (isList(trimmed)) {
                for (String each : split(trimmed, ",")) {
                    names.add(name(each));
                }
            } else if (!trimmed.isEmpty()) {
                names.add(name(trimmed));
            }
        }
        return names;
    }

    /** Whether commas part people, as no suffix has two words: {@code L. Jonathan Cohen, Jerzy Łoś, Helmut Pfeiffer}. */
    private static boolean isList(String name) {
        if (name.startsWith("{") || name.indexOf('=') >= 0) {
            return false;
        }
        List<String> parts = split(name, ",");
        for (String part : parts) {
            if (part.indexOf('{') >= 0 || words(part).size() < 2) {
                return false;
            }
        }
        return parts.size() > 2;
    }

    private static Name name(String name) {
        if (name.startsWith("{") && closing(name, 0) == name.length() - 1) {
            return Name.literal(LatexText.decode(name));
        }
        List<String> parts = split(name, ",");
        if (name.contains("family=") || name.contains("given=")) {
            return keyed(parts);
        }
        if (parts.size() < 2) {
            return inOrder(words(name));
        }
        List<String> last = words(parts.get(0));
        int von = 0;
        while (von < last.size() - 1 && isLower(last.get(von))) {
            von++;
        }
        String given = parts.get(parts.size() - 1).strip();
        String suffix = parts.size() > 2 ? parts.get(1).strip() : "";
        return person(join(last, von, last.size()), given, join(last, 0, von), suffix);
    }

    /** First von Last; in Chinese characters, kana or hangul the family stands first. */
    private static Name inOrder(List<String> words) {
        int firstVon = -1;
        int lastVon = -1;
        for (int i = 0; i < words.size() - 1; i++) {
            if (isLower(words.get(i))) {
                firstVon = firstVon < 0 ? i : firstVon;
                lastVon = i;
            }
        }
        if (words.isEmpty()) {
            return Name.literal(",");
        }
        if (words.size() == 1) {
            return person(words.get(0), "", "", "");
        }
        if (isEastAsian(words.get(0))) {
            return person(words.get(0), join(words, 1, words.size()), "", "");
        }
        int endOfGiven = firstVon < 0 ? words.size() - 1 : firstVon;
        int startOfFamily = firstVon < 0 ? words.size() - 1 : lastVon + 1;
        return person(
                join(words, startOfFamily, words.size()),
                join(words, 0, endOfGiven),
                join(words, endOfGiven, startOfFamily),
                "");
    }

    /** Whether a list has a name whose order was guessed: two words in an East Asian script without a comma. */
    static boolean isOrderGuessed(String value) {
        for (String name : split(value, " and ")) {
            List<String> words = words(name);
            if (!name.contains(",") && !name.startsWith("{") && words.size() > 1 && isEastAsian(words.get(0))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isEastAsian(String word) {
        Character.UnicodeScript script = Character.UnicodeScript.of(word.codePointAt(0));
        return script == Character.UnicodeScript.HAN
                || script == Character.UnicodeScript.HIRAGANA
                || script == Character.UnicodeScript.KATAKANA
                || script == Character.UnicodeScript.HANGUL;
    }

    private static Name person(String family, String given, String von, String suffix) {
        return new Name(text(family), text(given), text(von), null, text(suffix), null, false, false, null, Map.of());
    }

    private static Name keyed(List<String> parts) {
        Map<String, String> keys = new HashMap<>();
        for (String part : parts) {
            int equals = part.indexOf('=');
            if (equals > 0) {
                keys.put(
                        part.substring(0, equals).strip(),
                        part.substring(equals + 1).strip());
            }
        }
        boolean drops = "false".equals(keys.get("useprefix"));
        String prefix = text(keys.getOrDefault("prefix", ""));
        return new Name(
                text(keys.getOrDefault("family", "")),
                text(keys.getOrDefault("given", "")),
                drops ? prefix : null,
                drops ? null : prefix,
                text(keys.getOrDefault("suffix", "")),
                null,
                false,
                false,
                null,
                Map.of());
    }

    private static @Nullable String text(String latex) {
        String text = LatexText.decode(latex).replace('\u00a0', ' ');
        return text.isEmpty() ? null : text;
    }

    private static List<String> words(String text) {
        return split(text.replace('~', ' '), " ");
    }

    private static String join(List<String> words, int from, int to) {
        return String.join(" ", words.subList(from, to));
    }

    /** BibTeX's rule: the first letter outside of braces decides; a word in braces is no particle. */
    private static boolean isLower(String word) {
        return Character.isLowerCase(word.codePointAt(0));
    }

    /** The pieces of {@code text} between separators outside of braces; empty ones are left out. */
    static List<String> split(String text, String separator) {
        String folded = fold(text);
        List<String> pieces = new ArrayList<>();
        int depth = 0;
        int from = 0;
        for (int i = 0; i < folded.length(); i++) {
            char c = folded.charAt(i);
            if (c == '\\') {
                i++;
            } else if (c == '{') {
                depth++;
            } else if (c == '}') {
                depth--;
            } else if (depth == 0 && folded.startsWith(separator, i)) {
                add(pieces, folded.substring(from, i));
                from = i + separator.length();
                i = from - 1;
            }
        }
        add(pieces, folded.substring(Math.min(from, folded.length())));
        return pieces;
    }

    private static void add(List<String> pieces, String piece) {
        if (!piece.isBlank()) {
            pieces.add(piece.strip());
        }
    }

    private static String fold(String text) {
        StringBuilder out = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i) <= ' ' ? ' ' : text.charAt(i);
            if (c != ' ' || (out.length() > 0 && out.charAt(out.length() - 1) != ' ')) {
                out.append(c);
            }
        }
        return out.toString().strip();
    }

    private static int closing(String text, int open) {
        int depth = 0;
        for (int i = open; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\\') {
                i++;
            } else if (c == '{') {
                depth++;
            } else if (c == '}' && --depth == 0) {
                return i;
            }
        }
        return -1;
    }
}
