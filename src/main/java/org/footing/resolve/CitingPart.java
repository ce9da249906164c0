package org.footing.resolve;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A part of a note that may cite one source.
 *
 * @param text without the words that lead to it
 * @param signal the words that lead to it, as printed: {@code See also}, {@code Цит. по:}; may be empty
 * @param start in the note's text, behind the signal
 */
record CitingPart(String text, String signal, int start) {
    private static final Pattern SIGNAL = Pattern.compile(
            "^(?:(?:see(?:,)? (?:also|for example|e\\.g\\.,?)|see|cf\\.|compare|quoted (?:in|from)|cited in|also|подробнее (?:об этом )?см\\.|подр\\. см\\.|см\\.,? (?:также|напр\\.|например)[:,]?|см\\.|см\\.:|ср\\.|цит\\.? по|цит\\.|vgl\\.|siehe(?: auch)?|zit\\. nach|voir(?: aussi)?|cité (?:par|dans))[:,]?\\s+)",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern ENDED = Pattern.compile(
            "(?:\\d\\p{L}?|[)\\]”\"»」』）】頁面]|об|же|ibid|cit|соч|書)[.。]?\\s*$",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern PERSON =
            Pattern.compile("^\\p{Lu}[\\p{L}’'-]+,?\\s(?:\\p{Lu}\\.[\\s-]?)+\\s*(?!\\p{Ll})\\p{L}");
    private static final Pattern PLACE = Pattern.compile("^\\p{Lu}[\\p{L} .-]{0,25}\\s?:\\s");
    private static final Pattern NEXT = Pattern.compile(
            "(?<=[.。])\\s+(?=(?:See|Cf\\.|Quoted|См\\.|Ср\\.|Цит\\.|Подробнее|Vgl\\.|Siehe|Voir|Ibid|Там же|Ebd)[\\s.,])");

    /** The parts of a note: parted by semicolons outside brackets and quotation marks, and where a signal begins a sentence. */
    static List<CitingPart> of(String note) {
        List<CitingPart> parts = new ArrayList<>();
        int depth = 0;
        int from = 0;
        for (int i = 0; i < note.length(); i++) {
            char c = note.charAt(i);
            if ("([«“「『（【".indexOf(c) >= 0) {
                depth++;
            } else if (")]»”」』）】".indexOf(c) >= 0 && depth > 0) {
                depth--;
            } else if ((c == ';' || c == '；') && depth == 0 && parts(note.substring(from, i), note.substring(i + 1))) {
                sentences(note, from, i, parts);
                from = i + 1;
            }
        }
        sentences(note, from, note.length(), parts);
        return parts;
    }

    /** Whether a semicolon parts two citations, and not two places or publishers of one. */
    private static boolean parts(String before, String after) {
        String next = after.stripLeading();
        if (SIGNAL.matcher(next).find() || RepeatWord.isFirst(next)) {
            return true;
        }
        if (PERSON.matcher(next).find()) {
            return true;
        }
        return PrintedCitation.isComplete(before)
                && ENDED.matcher(before).find()
                && !PLACE.matcher(next).find();
    }

    private static void sentences(String note, int from, int to, List<CitingPart> parts) {
        String text = note.substring(from, to);
        Matcher next = NEXT.matcher(text);
        int at = 0;
        while (next.find()) {
            add(text.substring(at, next.start()), from + at, parts);
            at = next.end();
        }
        add(text.substring(at), from + at, parts);
    }

    private static void add(String raw, int offset, List<CitingPart> parts) {
        int lead = 0;
        while (lead < raw.length() && Character.isWhitespace(raw.charAt(lead))) {
            lead++;
        }
        String text = raw.strip();
        if (text.isEmpty()) {
            return;
        }
        Matcher signal = SIGNAL.matcher(text);
        int skip = signal.find() ? signal.end() : 0;
        parts.add(new CitingPart(text.substring(skip), text.substring(0, skip).strip(), offset + lead + skip));
    }
}
