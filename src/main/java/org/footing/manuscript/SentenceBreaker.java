package org.footing.manuscript;

import java.util.ArrayList;
import java.util.List;
import org.footing.text.EastAsianText;
import org.footing.text.Span;

/**
 * Parts running text into sentences, in English, Russian and Japanese. The rules are those of UAX #29 (SB) in spirit, with
 * what history papers need: initials, abbreviations, notes and citations after the full stop, and quotations in 「」 that go on.
 */
final class SentenceBreaker {
    private static final String CLOSERS = ")]}\"'”’»›」』）】〉》〕";
    private static final String OPENERS = "([{\"'“‘«‹„「『（【〈《〔—–-";
    private static final String CONTINUERS = "とはがをにのもでやへかなら、，";

    private final String text;
    private final FlatText flat;
    private final int end;
    private final BracketDepth depth;
    /** Past the signs that hang on the last stop looked at, so that a run of stops is read once. */
    private int resume;

    private SentenceBreaker(FlatText inlines, int start, int end) {
        this.text = inlines.text();
        this.flat = inlines;
        this.end = end;
        this.depth = BracketDepth.of(inlines, start, end);
    }

    /** The sentences from {@code start} to {@code end}; the spans count in the block's text and have no white space at their ends. */
    static List<Span> split(FlatText inlines, int start, int end) {
        return new SentenceBreaker(inlines, start, end).sentences(start);
    }

    private List<Span> sentences(int start) {
        List<Span> sentences = new ArrayList<>();
        int from = skipBlanks(start);
        int at = from;
        while (at < end) {
            int stop = isStop(at) ? stopEnd(at) : -1;
            if (stop < 0) {
                at = Math.max(at + 1, resume);
                continue;
            }
            sentences.add(new Span(from, stop));
            from = skipBlanks(stop);
            at = from;
        }
        int last = end;
        while (last > from && isBlank(last - 1)) {
            last--;
        }
        if (last > from) {
            sentences.add(new Span(from, last));
        }
        return sentences;
    }

    private boolean isStop(int at) {
        return flat.isVisible(at) && isTerminator(text.charAt(at));
    }

    private static boolean isTerminator(char c) {
        return c == '.' || c == '!' || c == '?' || c == '…' || isFullWidthTerminator(c);
    }

    private static boolean isFullWidthTerminator(char c) {
        return c == '。' || c == '！' || c == '？' || c == '．' || c == '｡';
    }

    /** Where the sentence ends that the stop at {@code at} ends, or −1 when it ends none. */
    private int stopEnd(int at) {
        int after = at + 1;
        int words = at;
        boolean closed = false;
        while (after < end && (isHidden(after) || isTerminator(text.charAt(after)) || isCloser(after))) {
            if (!isHidden(after)) {
                closed = isCloser(after);
                words = after;
            }
            after++;
        }
        resume = after;
        if (depth.at(words) > 0) {
            return -1;
        }
        boolean fullWidth = isFullWidthTerminator(text.charAt(at));
        if (after < end && !fullWidth && !isBlank(after) && !EastAsianText.isEastAsian(text.charAt(after))) {
            return -1;
        }
        int stop = absorbCitations(after);
        int next = firstWord(stop);
        if (next >= end) {
            return stop;
        }
        if (fullWidth) {
            return closed && CONTINUERS.indexOf(text.charAt(next)) >= 0 ? -1 : stop;
        }
        return continues(at, next) ? -1 : stop;
    }

    /** Markup, notes and citations that may hang on a stop; a bracket that opens a span belongs to what follows. */
    private boolean isHidden(int at) {
        return !flat.isVisible(at) && !(flat.role(at) == FlatText.MARKUP && text.charAt(at) == '[');
    }

    private boolean isCloser(int at) {
        return CLOSERS.indexOf(text.charAt(at)) >= 0;
    }

    /** Past the bracketed citations and notes that follow the stop after white space. */
    private int absorbCitations(int from) {
        int stop = from;
        int at = skipBlanks(from);
        while (at < end && (flat.role(at) == FlatText.CITATION || flat.role(at) == FlatText.NOTE)) {
            at++;
            stop = at;
            if (at < end && isBlank(at)) {
                at = skipBlanks(at);
            }
        }
        return stop;
    }

    /** Where the first word after {@code from} starts, past signs that open a sentence. */
    private int firstWord(int from) {
        int at = from;
        while (at < end && (isBlank(at) || !flat.isVisible(at) || OPENERS.indexOf(text.charAt(at)) >= 0)) {
            at++;
        }
        return at;
    }

    /** Whether the sentence goes on after the stop at {@code at}, with the word at {@code next}. */
    private boolean continues(int at, int next) {
        int first = text.codePointAt(next);
        if (Character.isLowerCase(first)) {
            return true;
        }
        if (text.charAt(at) != '.') {
            return false;
        }
        String word = wordBefore(at);
        if (word.isEmpty() || !Abbreviations.isAbbreviation(word)) {
            return false;
        }
        return !Abbreviations.isStarter(wordFrom(next));
    }

    private String wordBefore(int at) {
        int from = at;
        while (from > 0 && flat.isVisible(from - 1) && Character.isLetter(text.codePointBefore(from))) {
            from -= Character.charCount(text.codePointBefore(from));
        }
        return at - from > 20 ? "" : text.substring(from, at);
    }

    /** The word at {@code from} when white space follows it; an initial is no word. */
    private String wordFrom(int from) {
        int to = from;
        while (to < end && flat.isVisible(to) && Character.isLetter(text.charAt(to)) && to - from < 20) {
            to++;
        }
        boolean apart = to == end || isBlank(to) || text.charAt(to) == ',';
        return apart ? text.substring(from, to) : "";
    }

    private int skipBlanks(int from) {
        int at = from;
        while (at < end && isBlank(at)) {
            at++;
        }
        return at;
    }

    private boolean isBlank(int at) {
        char c = text.charAt(at);
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }
}
