package org.footing.language.transliteration;

import java.text.Normalizer;
import org.footing.language.Script;

/**
 * Hepburn's romanisation of a reading in kana, modified (Kenkyūsha's dictionary, 1954, and the ALA-LC table: n before
 * every consonant) or traditional (m before b, m and p). Latin letters stay as they are; kanji are not read.
 */
public final class Hepburn {
    private final LongVowels longVowels;
    private final boolean labialM;

    /**
     * @param longVowels how a long o or u is written
     * @param labialM whether ん before b, m and p is m
     */
    public Hepburn(LongVowels longVowels, boolean labialM) {
        this.longVowels = longVowels;
        this.labialM = labialM;
    }

    public Reading read(String given) {
        String text = whole(given);
        HepburnWriter writer = new HepburnWriter(longVowels, labialM);
        char last = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = Kana.hiragana(text.charAt(i));
            if (c == 'ゝ' || c == 'ゞ') {
                c = repeated(last, c == 'ゞ');
            }
            String syllable = Kana.syllable(c);
            if (syllable != null) {
                int next = i + 1;
                String joined = next < text.length() ? Kana.joined(syllable, Kana.hiragana(text.charAt(next))) : null;
                if (joined != null) {
                    i++;
                }
                writer.syllable(joined != null ? joined : particle(text, i, syllable), endsInNoUe(text, i));
            } else if (c == Kana.NASAL) {
                writer.nasal();
            } else if (c == Kana.GEMINATE) {
                writer.geminate();
            } else if (c == Kana.LONG) {
                writer.lengthen();
            } else {
                Script script = Script.of(text.codePointAt(i));
                if (script != null && script != Script.LATIN) {
                    return Unread.at(text, i, script);
                }
                writer.other(c == '・' || c == '　' ? ' ' : text.charAt(i));
            }
            last = c;
        }
        return new Reading.Known(writer.finish());
    }

    /** Half-width kana and voicing marks that stand alone, made whole. */
    private static String whole(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if ((c >= 'ｦ' && c <= 'ﾟ') || c == '\u3099' || c == '\u309A') {
                return Normalizer.normalize(text, Normalizer.Form.NFKC);
            }
        }
        return text;
    }

    private static char repeated(char last, boolean voiced) {
        boolean canBeVoiced = last != 0 && "かきくけこさしすせそたちつてとはひふへほ".indexOf(last) >= 0;
        return voiced && canBeVoiced ? (char) (last + 1) : last;
    }

    /** は and へ that stand alone between words are the particles, read wa and e. */
    private static String particle(String text, int at, String syllable) {
        boolean alone = at > 0
                && at + 1 < text.length()
                && Character.isWhitespace(text.charAt(at - 1))
                && Character.isWhitespace(text.charAt(at + 1));
        if (!alone) {
            return syllable;
        }
        return text.charAt(at) == 'は' ? "wa" : text.charAt(at) == 'へ' ? "e" : syllable;
    }

    /** Whether the う at this place is that of a final のうえ: 上 in names such as 井上, Inoue and not Inōe. */
    private static boolean endsInNoUe(String text, int at) {
        if (Kana.hiragana(text.charAt(at)) != 'う' || at < 2 || at + 1 >= text.length()) {
            return false;
        }
        boolean noUe = Kana.hiragana(text.charAt(at - 1)) == 'の' && Kana.hiragana(text.charAt(at + 1)) == 'え';
        boolean inside = Script.of(text.charAt(at - 2)) != null;
        boolean last = at + 2 == text.length() || Script.of(text.charAt(at + 2)) == null;
        return noUe && inside && last && (at + 2 == text.length() || text.charAt(at + 2) != Kana.LONG);
    }
}
