package org.footing.policy;

import java.util.ArrayList;
import java.util.List;

/**
 * Which forms of a name or title are shown, in which order and brackets: {@code romanised original [translated]},
 * {@code original [romanised; translated]}, {@code translated|romanised}. Forms that {@code |} joins stand for each other: the first
 * that there is.
 *
 * @param groups what stands one after the other, with a space between
 */
record FormPattern(List<Group> groups) {
    private static final String OPENING = "([（［〔【";
    private static final String CLOSING = ")]）］〕】";

    /** The original alone. */
    static final FormPattern ORIGINAL =
            new FormPattern(List.of(new Group("", List.of(List.of(FormKind.ORIGINAL)), "", "")));

    /**
     * Forms inside one pair of brackets, or one form without.
     *
     * @param open a bracket, or empty
     * @param slots in each, the forms of which the first there is will be shown
     * @param separator between two of them, spaces included
     */
    record Group(String open, List<List<FormKind>> slots, String separator, String close) {}

    FormPattern {
        groups = List.copyOf(groups);
    }

    /**
     * Reads a pattern.
     *
     * @throws PolicyFault when it has a word that is no form, an open bracket, or nothing
     */
    static FormPattern parse(String text) {
        List<Group> groups = new ArrayList<>();
        int i = 0;
        while (i < text.length()) {
            char c = text.charAt(i);
            int bracket = OPENING.indexOf(c);
            if (Character.isWhitespace(c)) {
                i++;
            } else if (bracket >= 0) {
                int end = text.indexOf(CLOSING.charAt(bracket), i);
                if (end < 0) {
                    throw fault("the bracket " + c + " of `" + text + "` is not closed");
                }
                groups.add(bracketed(text.substring(i + 1, end), c, CLOSING.charAt(bracket)));
                i = end + 1;
            } else {
                int end = i;
                while (end < text.length()
                        && !Character.isWhitespace(text.charAt(end))
                        && OPENING.indexOf(text.charAt(end)) < 0) {
                    end++;
                }
                groups.add(new Group("", List.of(slot(text.substring(i, end))), "", ""));
                i = end;
            }
        }
        if (groups.isEmpty()) {
            throw fault("no form is named");
        }
        return new FormPattern(groups);
    }

    private static Group bracketed(String inside, char open, char close) {
        List<List<FormKind>> slots = new ArrayList<>();
        String separator = " ";
        StringBuilder word = new StringBuilder();
        for (int i = 0; i <= inside.length(); i++) {
            char c = i == inside.length() ? ' ' : inside.charAt(i);
            if (Character.isLetter(c) || c == '|') {
                word.append(c);
            } else {
                if (word.length() > 0) {
                    slots.add(slot(word.toString()));
                    word.setLength(0);
                }
                if (",;、=/".indexOf(c) >= 0) {
                    separator = c == '、' ? "、" : c == '=' || c == '/' ? " " + c + " " : c + " ";
                }
            }
        }
        if (slots.isEmpty()) {
            throw fault("the brackets " + open + close + " hold no form");
        }
        return new Group(String.valueOf(open), slots, separator, String.valueOf(close));
    }

    private static List<FormKind> slot(String words) {
        List<FormKind> forms = new ArrayList<>();
        int start = 0;
        while (start <= words.length()) {
            int bar = words.indexOf('|', start);
            String word = words.substring(start, bar < 0 ? words.length() : bar);
            FormKind form = FormKind.named(word);
            if (form == null) {
                throw fault("`" + word + "` is no form");
            }
            forms.add(form);
            start = bar < 0 ? words.length() + 1 : bar + 1;
        }
        return List.copyOf(forms);
    }

    private static PolicyFault fault(String message) {
        return new PolicyFault(
                message,
                "write for example `romanised original [translated]`; forms: original, romanised, translated, reading");
    }

    /** Whether the original alone is shown. */
    boolean isOriginal() {
        return groups.size() == 1
                && groups.get(0).slots().equals(ORIGINAL.groups.get(0).slots());
    }
}
