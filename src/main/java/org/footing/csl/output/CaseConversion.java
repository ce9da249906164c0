package org.footing.csl.output;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Converts the case of a tree: its words are found across nodes, so that {@code <i>re</i>view} is one word. */
final class CaseConversion {
    private final TextCase target;
    private final Locale locale;
    private char[] chars = new char[0];
    private boolean[] fixed = new boolean[0];
    /** Where quoted text starts. */
    private boolean[] quoted = new boolean[0];

    private int read;

    CaseConversion(TextCase target, String language) {
        this.target = target;
        this.locale = mapping(language);
    }

    /** Case mapping differs in Turkish, Azeri and Lithuanian only. */
    private static Locale mapping(String language) {
        if (language.startsWith("tr") || language.startsWith("az") || language.startsWith("lt")) {
            return Locale.forLanguageTag(language.substring(0, 2));
        }
        return Locale.ROOT;
    }

    List<Inline> convert(List<Inline> nodes) {
        if (target == TextCase.LOWERCASE || target == TextCase.UPPERCASE) {
            return whole(nodes);
        }
        int length = length(nodes);
        if (length == 0) {
            return nodes;
        }
        chars = new char[length];
        fixed = new boolean[length];
        quoted = new boolean[length + 1];
        gather(nodes, 0, false);
        switch (target) {
            case TITLE -> new TitleCase(chars, fixed, quoted).convert();
            case CAPITALIZE_ALL -> capitalizeAll();
            case SENTENCE -> sentence();
            default -> capitalizeFirst();
        }
        read = 0;
        return rebuild(nodes);
    }

    private List<Inline> whole(List<Inline> nodes) {
        List<Inline> out = new ArrayList<>(nodes.size());
        for (int i = 0; i < nodes.size(); i++) {
            Inline node = nodes.get(i);
            if (node instanceof Inline.Text text) {
                String content = text.content();
                out.add(new Inline.Text(
                        target == TextCase.LOWERCASE ? content.toLowerCase(locale) : content.toUpperCase(locale)));
            } else if (node instanceof Inline.NoCase) {
                out.add(node);
            } else {
                out.add(Inline.withChildren(node, whole(node.children())));
            }
        }
        return out;
    }

    private static int length(List<Inline> nodes) {
        int length = 0;
        for (int i = 0; i < nodes.size(); i++) {
            Inline node = nodes.get(i);
            length += node instanceof Inline.Text text ? text.content().length() : length(node.children());
        }
        return length;
    }

    private int gather(List<Inline> nodes, int at, boolean noCase) {
        int end = at;
        for (int i = 0; i < nodes.size(); i++) {
            Inline node = nodes.get(i);
            if (node instanceof Inline.Text text) {
                String content = text.content();
                content.getChars(0, content.length(), chars, end);
                for (int k = 0; k < content.length(); k++) {
                    fixed[end + k] = noCase;
                }
                end += content.length();
            } else {
                quoted[end] |= node instanceof Inline.Quoted;
                end = gather(node.children(), end, noCase || node instanceof Inline.NoCase || isSymbol(node));
            }
        }
        return end;
    }

    /** What is raised, lowered or in small capitals is no word of the title. */
    private boolean isSymbol(Inline node) {
        return target == TextCase.TITLE
                && node instanceof Inline.Emphasis emphasis
                && emphasis.formatting().isSymbol();
    }

    private List<Inline> rebuild(List<Inline> nodes) {
        List<Inline> out = new ArrayList<>(nodes.size());
        for (int i = 0; i < nodes.size(); i++) {
            Inline node = nodes.get(i);
            if (node instanceof Inline.Text text) {
                int length = text.content().length();
                out.add(new Inline.Text(new String(chars, read, length)));
                read += length;
            } else {
                out.add(Inline.withChildren(node, rebuild(node.children())));
            }
        }
        return out;
    }

    private void capitalizeFirst() {
        int start = TitleWords.next(chars, 0);
        if (start < chars.length) {
            TitleWords.capitalize(chars, fixed, start, TitleWords.end(chars, start));
        }
    }

    /** Every word, and every part of one that hyphens, dashes or slashes join. */
    private void capitalizeAll() {
        int start = 0;
        for (int i = 0; i <= chars.length; i++) {
            if (i == chars.length || TitleWords.isJoint(chars[i]) || QuoteChars.isSpace(chars[i])) {
                TitleWords.capitalize(chars, fixed, start, i);
                start = i + 1;
            }
        }
    }

    /** "For uppercase strings … all other letters are lowercased"; in others only the first word is touched. */
    private void sentence() {
        int letter = TitleWords.firstLetter(chars, 0, chars.length);
        if (letter < 0) {
            return;
        }
        if (!TitleWords.hasLowercase(chars, fixed)) {
            for (int i = letter + 1; i < chars.length; i++) {
                if (!fixed[i]) {
                    chars[i] = Character.toLowerCase(chars[i]);
                }
            }
            return;
        }
        capitalizeFirst();
    }
}
