package org.footing.language.transliteration;

/** Joins syllables into a word: doubled consonants, the syllabic nasal and long vowels depend on what stands beside them. */
final class HepburnWriter {
    private static final String SHORT = "aiueo";
    private static final String MACRON = "āīūēō";

    private final LongVowels longVowels;
    private final boolean labialM;
    private final StringBuilder out = new StringBuilder();
    /** The last vowel written, as long as it may still become long; 0 otherwise. */
    private char open;

    private boolean nasal;
    private boolean geminate;

    HepburnWriter(LongVowels longVowels, boolean labialM) {
        this.longVowels = longVowels;
        this.labialM = labialM;
    }

    /** @param separate whether a vowel stays apart from the one before it */
    void syllable(String syllable, boolean separate) {
        if (syllable.length() == 1 && !separate && !nasal && !geminate && lengthens(syllable.charAt(0))) {
            close(longVowels == LongVowels.SPELLED ? syllable.charAt(0) : 0);
            return;
        }
        before(syllable.charAt(0), syllable.startsWith("ch"));
        out.append(syllable);
        open = syllable.charAt(syllable.length() - 1);
    }

    /** ou, oo and uu are long; ei, ii, aa and ee are written as they are spelt. */
    private boolean lengthens(char vowel) {
        return (vowel == 'u' && (open == 'o' || open == 'u')) || (vowel == 'o' && open == 'o');
    }

    /** The mark ー makes any vowel long; after anything else it stands for nothing. */
    void lengthen() {
        if (open != 0) {
            close(longVowels == LongVowels.SPELLED ? open : 0);
        }
    }

    private void close(char spelled) {
        if (spelled != 0) {
            out.append(spelled);
        } else if (longVowels == LongVowels.MACRON) {
            out.setCharAt(out.length() - 1, MACRON.charAt(SHORT.indexOf(open)));
        }
        open = 0;
    }

    void nasal() {
        before('n', false);
        nasal = true;
        open = 0;
    }

    void geminate() {
        before((char) 0, false);
        geminate = true;
        open = 0;
    }

    void other(char c) {
        before((char) 0, false);
        out.append(c);
        open = 0;
    }

    /** Writes what waited for the next sound: 0 for none. */
    private void before(char sound, boolean ch) {
        boolean vowel = sound != 0 && SHORT.indexOf(sound) >= 0;
        if (nasal) {
            boolean labial = sound == 'b' || sound == 'm' || sound == 'p';
            out.append(labialM && labial ? 'm' : 'n');
            if (vowel || sound == 'y') {
                out.append('’');
            }
            nasal = false;
        }
        if (geminate) {
            out.append(sound == 0 || vowel ? '’' : ch ? 't' : sound);
            geminate = false;
        }
    }

    String finish() {
        before((char) 0, false);
        return out.toString();
    }
}
