package org.footing.csl.output;

/**
 * English title case (CSL 1.0.2, "Title Case Conversion"): words in lowercase get a capital; stop words get none unless
 * they are the first or the last, or start a new sentence or subtitle. TitleWords with capitals of their own stay.
 */
final class TitleCase {
    /** The articles, conjunctions, prepositions and name particles that CSL processors leave in lowercase. */
    private static final String STOP_WORDS =
            " a about above across afore after against al along alongside amid amidst among"
                    + " amongst an and anenst apropos apud around as aside astride at athwart atop barring before behind below"
                    + " beneath beside besides between beyond but by c ca circa d de despite down during et except for forenenst"
                    + " from given in inside into lest like modulo near next nor notwithstanding of off on onto or out over per"
                    + " plus pro qua sans since so than the through throughout thru thruout till to toward towards under"
                    + " underneath until unto up upon v van versus via vis-à-vis von vs with within without yet ";

    private final char[] chars;
    private final boolean[] fixed;

    TitleCase(char[] chars, boolean[] fixed) {
        this.chars = chars;
        this.fixed = fixed;
    }

    void convert() {
        boolean starts = true;
        int start = TitleWords.next(chars, 0);
        while (start < chars.length) {
            int end = TitleWords.end(chars, start);
            int following = TitleWords.next(chars, end);
            compound(start, end, starts, following == chars.length);
            starts = endsSentence(end);
            start = following;
        }
    }

    /** One word between spaces, which hyphens, dashes and slashes may part further. */
    private void compound(int start, int end, boolean starts, boolean last) {
        if (!starts && !last && isStopWord(start, end)) {
            lower(start, end);
            return;
        }
        boolean first = starts;
        int at = start;
        boolean hyphened = false;
        while (at < end) {
            int stop = at;
            while (stop < end && !TitleWords.isJoint(chars[stop])) {
                stop++;
            }
            if (stop > at) {
                part(at, stop, first, last && stop == end, hyphened);
                first = false;
            }
            hyphened = stop < end;
            at = stop + 1;
        }
    }

    private void part(int start, int end, boolean first, boolean last, boolean hyphened) {
        if (hyphened && end - start == 1) {
            return;
        }
        if (!first && !last && isStopWord(start, end)) {
            lower(start, end);
        } else if (first || !startsWithParticle(start, end)) {
            TitleWords.capitalize(chars, fixed, start, end);
        }
    }

    /** {@code d'Artagnan} keeps its small particle. */
    private boolean startsWithParticle(int start, int end) {
        return end - start > 2 && chars[start] == 'd' && (chars[start + 1] == '’' || chars[start + 1] == '\'');
    }

    private void lower(int start, int end) {
        for (int i = start; i < end; i++) {
            if (!fixed[i]) {
                chars[i] = Character.toLowerCase(chars[i]);
            }
        }
    }

    private boolean isStopWord(int start, int end) {
        int from = start;
        int to = end;
        while (from < to && !Character.isLetter(chars[from])) {
            from++;
        }
        while (to > from && !Character.isLetter(chars[to - 1])) {
            to--;
        }
        if (from == to || to - from > 15) {
            return false;
        }
        StringBuilder word = new StringBuilder(to - from + 2).append(' ');
        for (int i = from; i < to; i++) {
            word.append(Character.toLowerCase(chars[i]));
        }
        return STOP_WORDS.indexOf(word.append(' ').toString()) >= 0;
    }

    /** Whether a word that ends at {@code end} ends a sentence or comes before a subtitle. */
    private boolean endsSentence(int end) {
        for (int i = end - 1; i >= 0; i--) {
            char c = chars[i];
            if (c == ':' || c == '?' || c == '!') {
                return true;
            }
            if (c == '.') {
                return !isAbbreviation(i);
            }
            if (c != '”' && c != '’' && c != '"' && c != ')' && c != ']') {
                return false;
            }
        }
        return false;
    }

    /** {@code v.}, {@code vs.}, {@code c.} and {@code ca.} do not end a sentence. */
    private boolean isAbbreviation(int period) {
        int start = period;
        while (start > 0 && Character.isLetter(chars[start - 1])) {
            start--;
        }
        return period - start <= 2 && isStopWord(start, period);
    }
}
