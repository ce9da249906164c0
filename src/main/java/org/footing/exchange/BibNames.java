package org.footing.exchange;

import java.util.ArrayList;
import java.util.List;
import org.footing.text.tree.Draft;
import org.footing.text.tree.Mapping;
import org.footing.text.tree.Tree;

/** Reads lists of names: {@code First von Last and von Last, Jr, First and {An Institution}}, biblatex's {@code family=…} too. */
final class BibNames {
    private BibNames() {}

    /** The names as CSL has them; {@code others} is left out. */
    static List<Tree> parse(String value) {
        List<Tree> names = new ArrayList<>();
        for (String name : split(value, " and ")) {
            String trimmed = name.strip();
            if (!trimmed.isEmpty() && !trimmed.equals("others")) {
                names.add(name(trimmed));
            }
        }
        return names;
    }

    /** Whether the list ends in {@code and others}, which CSL cannot say. */
    static boolean hasOthers(String value) {
        return fold(value).endsWith(" and others");
    }

    private static Mapping name(String name) {
        if (name.startsWith("{") && closing(name, 0) == name.length() - 1) {
            return Draft.mapping().put("literal", LatexText.decode(name)).build();
        }
        List<String> parts = split(name, ",");
        if (name.contains("family=") || name.contains("given=")) {
            return keyed(parts);
        }
        if (parts.size() == 1) {
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

    /** First von Last. */
    private static Mapping inOrder(List<String> words) {
        int firstVon = -1;
        int lastVon = -1;
        for (int i = 0; i < words.size() - 1; i++) {
            if (isLower(words.get(i))) {
                firstVon = firstVon < 0 ? i : firstVon;
                lastVon = i;
            }
        }
        if (words.size() == 1) {
            return person(words.get(0), "", "", "");
        }
        int endOfGiven = firstVon < 0 ? words.size() - 1 : firstVon;
        int startOfFamily = firstVon < 0 ? words.size() - 1 : lastVon + 1;
        return person(
                join(words, startOfFamily, words.size()),
                join(words, 0, endOfGiven),
                join(words, endOfGiven, startOfFamily),
                "");
    }

    private static Mapping person(String family, String given, String von, String suffix) {
        Draft draft = Draft.mapping();
        put(draft, "family", family);
        put(draft, "given", given);
        put(draft, "dropping-particle", von);
        put(draft, "suffix", suffix);
        return draft.build();
    }

    private static Mapping keyed(List<String> parts) {
        Draft draft = Draft.mapping();
        for (String part : parts) {
            int equals = part.indexOf('=');
            String name = equals < 0 ? "" : part.substring(0, equals).strip();
            String field = switch (name) {
                case "family", "given", "suffix" -> name;
                case "prefix" -> "non-dropping-particle";
                default -> "";
            };
            if (!field.isEmpty()) {
                put(draft, field, part.substring(equals + 1).strip());
            }
        }
        return draft.build();
    }

    private static void put(Draft draft, String name, String latex) {
        String text = LatexText.decode(latex).replace('\u00a0', ' ');
        if (!text.isEmpty()) {
            draft.put(name, text);
        }
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
