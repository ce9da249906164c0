package org.footing.resolve.note;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.footing.text.Span;

/** Where a note may be taken apart: at semicolons, and at full stops behind which another citation starts. */
public final class NotePieces {
    private static final String OPEN = "([（〔「『«„“{";
    private static final String CLOSE = ")]）〕」』»””}";

    private static final String SIGNALS =
            "(?:See(?:\\salso)?|Cf|Compare|For|On|Also|But\\ssee|См|Ср|Подробнее|Об\\sэтом|Vgl|Siehe|Zit|Voir|Цит|Ibid|Там\\sже|Idem"
                    + "|Его\\sже|Ее\\sже|Её\\sже|Их\\sже|Ebd)(?=[\\s.,:])";
    private static final Pattern SENTENCE = Pattern.compile("(?:[.!?]|[.!?][)”»\"])\\s+(?=" + SIGNALS + ")");
    private static final Pattern NEXT_WORK = Pattern.compile(
            "(?<!\\p{L})(?:С|с|Л|л|P|p|pp|S|ll)\\.\\s?[\\d–—‑\\-,\\s]+(?:об\\.?|ob)?\\.?\\s(?=(?:\\p{Lu}[\\p{L}’'-]+,?\\s(?:\\p{Lu}\\.[\\s-]?)+|[А-Я]{3,}\\.?\\sФ\\.))");

    private NotePieces() {}

    /** The pieces of the text, in their order; together they are the whole of it but for the signs between them. */
    public static List<Span> of(String text) {
        boolean[] inside = inside(text);
        boolean[] ends = new boolean[text.length() + 1];
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!inside[i] && (c == ';' || c == '；' || (c == '。' && i + 1 < text.length()) || c == '\n')) {
                ends[i] = true;
            }
        }
        mark(SENTENCE, text, inside, ends);
        mark(NEXT_WORK, text, inside, ends);
        List<Span> pieces = new ArrayList<>();
        int from = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i == text.length() || ends[i]) {
                add(text, from, i, pieces);
                from = i;
            }
        }
        return pieces;
    }

    private static void mark(Pattern pattern, String text, boolean[] inside, boolean[] ends) {
        Matcher found = pattern.matcher(text);
        while (found.find()) {
            if (!inside[found.end() - 1]) {
                ends[found.end()] = true;
            }
        }
    }

    private static void add(String text, int from, int to, List<Span> pieces) {
        int start = from;
        int end = to;
        while (start < end && (" ;；。\n\u00a0\u3000".indexOf(text.charAt(start)) >= 0)) {
            start++;
        }
        while (end > start && (" \n\u00a0\u3000".indexOf(text.charAt(end - 1)) >= 0)) {
            end--;
        }
        if (end > start) {
            pieces.add(new Span(start, end));
        }
    }

    /** For each character whether it stands in brackets or quotation marks that are closed. */
    private static boolean[] inside(String text) {
        boolean[] inside = new boolean[text.length()];
        List<Integer> open = new ArrayList<>();
        int straight = -1;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"') {
                if (straight >= 0) {
                    fill(inside, straight, i);
                    straight = -1;
                } else {
                    straight = i;
                }
            } else if (CLOSE.indexOf(c) >= 0 || c == '“') {
                int opening = lastOpen(text, open, c);
                if (opening >= 0) {
                    fill(inside, open.get(opening), i);
                    open.subList(opening, open.size()).clear();
                    continue;
                }
            }
            if (OPEN.indexOf(c) >= 0) {
                open.add(i);
            }
        }
        return inside;
    }

    private static int lastOpen(String text, List<Integer> open, char closing) {
        for (int i = open.size() - 1; i >= 0; i--) {
            char opening = text.charAt(open.get(i));
            boolean pair = switch (closing) {
                case '”' -> opening == '“' || opening == '„';
                case '“' -> opening == '„';
                default -> OPEN.indexOf(opening) == CLOSE.indexOf(closing);
            };
            if (pair) {
                return i;
            }
        }
        return -1;
    }

    private static void fill(boolean[] inside, int from, int to) {
        for (int i = from; i <= to; i++) {
            inside[i] = true;
        }
    }
}
