package org.footing.check;

import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.footing.check.Passages.Passage;
import org.footing.manuscript.Manuscript;
import org.footing.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * One person or place under two spellings: a rare name that differs from one that the draft has oftener by a letter inside, or that is the
 * same when it is heard in Japanese (Callahan beside Karakhan, Halpin beside Harbin).
 */
final class SpellingRules implements Rule {
    private static final int SHORTEST = 6;

    /** A name with where it stands first, and how often it stands in the middle of a sentence. */
    private static final class Name {
        private final String word;
        private final Passage passage;
        private final int at;
        private int count;
        private int inside;
        /** The first letter of a capitalised word before it: of a given name; 0 for none. */
        private final char given;

        private final String heard;

        Name(String word, Passage passage, int at) {
            this.heard = heard(word);
            this.given = initialBefore(passage.text(), at);
            this.word = word;
            this.passage = passage;
            this.at = at;
        }

        int place() {
            return passage.start() + at;
        }
    }

    @Override
    public void check(Paper paper, Findings findings) {
        for (Manuscript manuscript : paper.input().manuscripts()) {
            Map<String, Name> names = names(manuscript);
            for (Name rare : names.values()) {
                Name usual = usual(rare, names);
                if (usual != null) {
                    TypingRules.add(
                            RuleId.TWO_SPELLINGS,
                            rare.passage,
                            new Span(rare.at, rare.at + rare.word.length()),
                            "`" + rare.word + "` stands " + times(rare.count) + " beside `" + usual.word + "`, "
                                    + times(usual.count) + "; one of the two may be the other misspelt",
                            "write " + usual.word + ", if it is the same",
                            findings);
                }
            }
        }
    }

    private static String times(int count) {
        return count == 1 ? "once" : count + " times";
    }

    private static @Nullable Name usual(Name rare, Map<String, Name> names) {
        Name found = null;
        for (Name other : names.values()) {
            boolean oftener = other.count > rare.count
                    || (other.count == rare.count && other.place() < rare.place() && rare.count == 1);
            boolean others = rare.count == 1 && other.count == 1 && rare.given != other.given;
            if (!others && other != rare && oftener && rare.count <= 3 && other.inside > 0 && isSame(rare, other)) {
                found = found == null || other.count > found.count ? other : found;
            }
        }
        return found;
    }

    private static boolean isSame(Name a, Name b) {
        return a.heard.equals(b.heard) || differByALetterInside(a.word, b.word);
    }

    /** One letter changed, put in or left out, neither the first nor near the end, where words are inflected. */
    private static boolean differByALetterInside(String a, String b) {
        int shorter = Math.min(a.length(), b.length());
        if (Math.abs(a.length() - b.length()) > 1) {
            return false;
        }
        int start = 0;
        while (start < shorter && a.charAt(start) == b.charAt(start)) {
            start++;
        }
        int end = 0;
        while (end < shorter - start && a.charAt(a.length() - 1 - end) == b.charAt(b.length() - 1 - end)) {
            end++;
        }
        return start >= 1 && end >= 3 && Math.max(a.length(), b.length()) - start - end == 1;
    }

    /** The consonants and vowels as katakana keeps them: l as r, c as k, kh as h, b and v as p, double letters single. */
    private static String heard(String word) {
        String small = word.toLowerCase(Locale.ROOT)
                .replace("kh", "h")
                .replace("ck", "k")
                .replace("ph", "f");
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < small.length(); i++) {
            char c = switch (small.charAt(i)) {
                case 'l' -> 'r';
                case 'c', 'q' -> 'k';
                case 'b', 'v' -> 'p';
                default -> small.charAt(i);
            };
            if (out.length() == 0 || out.charAt(out.length() - 1) != c) {
                out.append(c);
            }
        }
        return out.toString();
    }

    private static Map<String, Name> names(Manuscript manuscript) {
        Map<String, Name> names = new LinkedHashMap<>();
        Set<String> small = new HashSet<>();
        for (Passage passage : Passages.of(manuscript)) {
            if (!passage.isRendered()) {
                add(passage, names, small);
            }
        }
        // A word that also stands in small letters is no name; nor is one that only begins sentences.
        for (Iterator<Name> all = names.values().iterator(); all.hasNext(); ) {
            Name name = all.next();
            if (name.inside == 0 || small.contains(name.word.toLowerCase(Locale.ROOT))) {
                all.remove();
            }
        }
        return names;
    }

    private static void add(Passage passage, Map<String, Name> names, Set<String> small) {
        String text = passage.text();
        int start = -1;
        for (int i = 0; i <= text.length(); i++) {
            boolean letter = i < text.length() && Character.isLetter(text.charAt(i));
            if (letter) {
                start = start < 0 ? i : start;
            } else if (start >= 0) {
                String word = text.substring(start, i);
                if (word.length() >= SHORTEST && isLatinOrCyrillic(word)) {
                    if (Character.isUpperCase(word.charAt(0)) && !isUpper(word.charAt(1))) {
                        Name name = names.get(word);
                        if (name == null) {
                            name = new Name(word, passage, start);
                            names.put(word, name);
                        }
                        name.count++;
                        name.inside += isInside(text, start) ? 1 : 0;
                    } else {
                        small.add(word);
                    }
                }
                start = -1;
            }
        }
    }

    private static char initialBefore(String text, int at) {
        int end = at - 1;
        while (end >= 0 && (text.charAt(end) == ' ' || text.charAt(end) == '.')) {
            end--;
        }
        int start = end;
        while (start >= 0 && Character.isLetter(text.charAt(start))) {
            start--;
        }
        char first = start < end ? text.charAt(start + 1) : 0;
        return Character.isUpperCase(first) ? first : 0;
    }

    private static boolean isUpper(char c) {
        return Character.isUpperCase(c);
    }

    private static boolean isLatinOrCyrillic(String word) {
        char c = word.charAt(0);
        return c < 0x530;
    }

    /** Whether words of the same sentence stand before it. */
    private static boolean isInside(String text, int start) {
        int before = start - 1;
        while (before >= 0 && " *_(“\"'‘".indexOf(text.charAt(before)) >= 0) {
            before--;
        }
        boolean initial = before > 0
                && text.charAt(before) == '.'
                && Character.isUpperCase(text.charAt(before - 1))
                && (before == 1 || !Character.isLetter(text.charAt(before - 2)));
        return initial
                || (before >= 0
                        && (Character.isLetterOrDigit(text.charAt(before))
                                || ",;:)”’".indexOf(text.charAt(before)) >= 0));
    }
}
