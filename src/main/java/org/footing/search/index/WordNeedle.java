package org.footing.search.index;

import java.nio.charset.StandardCharsets;
import org.footing.search.word.Folded;
import org.footing.search.word.RussianStem;

/** One word that is looked for in folded bytes. */
final class WordNeedle {
    static final int WHOLE = 4;
    static final int INFLECTED = 3;
    static final int BEGINNING = 1;

    private final byte[] bytes;
    private final boolean eastAsian;
    private final boolean russian;
    private final int wholeLength;

    /** @param word folded, or a key across scripts, which has no endings */
    WordNeedle(String word, boolean isKey) {
        String stem = isKey ? word : RussianStem.of(word);
        this.bytes = stem.getBytes(StandardCharsets.UTF_8);
        this.wholeLength = word.getBytes(StandardCharsets.UTF_8).length;
        this.eastAsian = Folded.isEastAsian(word.charAt(0));
        this.russian = !isKey && word.charAt(0) >= 'а' && word.charAt(0) <= 'я';
    }

    /** Where the word next begins at or after {@code from} in the text that begins at {@code start}; -1 when nowhere. */
    int find(byte[] text, int start, int from, int end) {
        byte first = bytes[0];
        int last = end - bytes.length;
        for (int i = from; i <= last; i++) {
            if (text[i] == first && (eastAsian || isStart(text, i, start)) && matches(text, i)) {
                return i;
            }
        }
        return -1;
    }

    private boolean matches(byte[] text, int at) {
        for (int j = 1; j < bytes.length; j++) {
            if (text[at + j] != bytes[j]) {
                return false;
            }
        }
        return true;
    }

    boolean isAt(byte[] text, int at, int end) {
        return at + bytes.length <= end && text[at] == bytes[0] && matches(text, at);
    }

    /** Whether a word starts here: after a space, after kanji or kana, or at the beginning. */
    private static boolean isStart(byte[] text, int at, int from) {
        if (at == from) {
            return true;
        }
        int before = text[at - 1];
        if (before >= 0) {
            return before == ' ';
        }
        int lead = at - 1;
        while (lead > from && (text[lead] & 0xc0) == 0x80) {
            lead--;
        }
        return (text[lead] & 0xff) >= 0xe0;
    }

    /** How well the word that begins at {@code at} fits; 0 when it is another word that only begins so. */
    int fit(byte[] text, int at, int end, boolean begins) {
        int stop = endOfWord(text, at + bytes.length, end);
        int rest = stop - at - bytes.length;
        if (rest == 0) {
            return bytes.length == wholeLength ? WHOLE : INFLECTED;
        }
        if (eastAsian) {
            return INFLECTED;
        }
        if (russian && rest <= 8) {
            String ending = new String(text, at + bytes.length, rest, StandardCharsets.UTF_8);
            if (RussianStem.isEnding(ending)) {
                return stop - at == wholeLength ? WHOLE : INFLECTED;
            }
        } else if (!russian && rest == 1 && text[stop - 1] == 's') {
            return INFLECTED;
        }
        return begins && stop - at >= wholeLength ? BEGINNING : 0;
    }

    private static int endOfWord(byte[] text, int from, int end) {
        int at = from;
        while (at < end && text[at] != ' ') {
            at++;
        }
        return at;
    }

    /** Where the word after this one starts: behind a space, or at once where words are written close. */
    int next(byte[] text, int at, int end) {
        int stop = eastAsian ? at + bytes.length : endOfWord(text, at, end);
        return stop < end && text[stop] == ' ' ? stop + 1 : stop;
    }
}
