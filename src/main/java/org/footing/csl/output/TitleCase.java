package org.footing.csl.output;

/**
 * English title case (CSL 1.0.2, "Title Case Conversion"): words in lowercase get a capital; stop words get none unless
 * they are the first or the last, or start a subtitle. Words with capitals of their own stay, stop words too: their author gave
 * them.
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
    private final boolean[] quoted;

    /**
     * A conversion.
     *
     * @param fixed which characters stay as they are
     * @param quoted where quoted text starts: its first word is a first word
     */
    TitleCase(char[] chars, boolean[] fixed, boolean[] quoted) {
        this.chars = chars;
        this.fixed = fixed;
        this.quoted = quoted;
    }

    void convert() {
        if (!TitleWords.hasLowercase(chars, fixed)) {
            // All in capitals: the whole title stays as its author wrote it.
            return;
        }
        boolean starts = true;
        int start = TitleWords.next(chars, 0);
        while (start < chars.length) {
            int end = TitleWords.end(chars, start);
            int following = TitleWords.next(chars, end);
            boolean first = starts || (quoted[start] && Character.isUpperCase(chars[start]));
            compound(start, end, first, following == chars.length);
            starts = endsSentence(end);
            start = following;
        }
    }

    /** One word between spaces, which hyphens, dashes and slashes may part further. */
    private void compound(int start, int end, boolean starts, boolean last) {
        if (!starts && !last && isStopWord(start, end)) {
            return;
        }
        boolean first = starts;
        int at = start;
        while (at < end) {
            int stop = at;
            while (stop < end && !TitleWords.isJoint(chars[stop])) {
                stop++;
            }
            if (stop > at) {
                boolean opens = at == start && stop < end && chars[stop] != '/';
                part(at, stop, first || opens, last && stop == end);
                first = false;
            }
            at = stop + 1;
        }
    }

    private void part(int start, int end, boolean first, boolean last) {
        if (!first && isLone(start, end)) {
            return;
        }
        boolean stays = !first && (startsWithParticle(start, end) || (!last && isStopWord(start, end)));
        if (!stays) {
            TitleWords.capitalize(chars, fixed, start, end);
        }
    }

    /** A letter by itself is a symbol: the value of x, Algebra V, C–C. */
    private boolean isLone(int start, int end) {
        int letters = 0;
        boolean stops = false;
        for (int i = start; i < end; i++) {
            if (Character.isLetterOrDigit(chars[i]) && !fixed[i]) {
                letters++;
                stops = chars[i] == 'a' || Character.isDigit(chars[i]);
            }
        }
        return letters == 1 && !stops;
    }

    /** {@code d'Artagnan} keeps its small particle. */
    private boolean startsWithParticle(int start, int end) {
        return end - start > 2 && chars[start] == 'd' && (chars[start + 1] == '’' || chars[start + 1] == '\'');
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
        if (from == to || to - from > 15 || (to - from == 1 && Character.isUpperCase(chars[from]))) {
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
            if (c != '”' && c != '’' && c != '"' && c != ')' && c != ']') {
                return false;
            }
        }
        return false;
    }
}
