package org.footing.language.transliteration;

import org.jspecify.annotations.Nullable;

/** What each kana sounds like, in Hepburn's letters: the onset before its vowel. */
final class Kana {
    private static final String SYLLABLES =
            "あa いi うu えe おo かka きki くku けke こko がga ぎgi ぐgu げge ごgo さsa しshi すsu せse そso"
                    + " ざza じji ずzu ぜze ぞzo たta ちchi つtsu てte とto だda ぢji づzu でde どdo なna にni ぬnu ねne のno"
                    + " はha ひhi ふfu へhe ほho ばba びbi ぶbu べbe ぼbo ぱpa ぴpi ぷpu ぺpe ぽpo まma みmi むmu めme もmo"
                    + " やya ゆyu よyo らra りri るru れre ろro わwa ゐi ゑe をo ゔvu ゎwa ゃya ゅyu ょyo ぁa ぃi ぅu ぇe ぉo ゕka";

    static final char NASAL = 'ん';
    static final char GEMINATE = 'っ';
    static final char LONG = 'ー';

    private Kana() {}

    /** Katakana as hiragana; everything else as it is. The four kana of ワ with marks are left. */
    static char hiragana(char c) {
        if ((c >= 'ァ' && c <= 'ヴ') || c == 'ヵ') {
            return (char) (c - 'ァ' + 'ぁ');
        }
        if (c == 'ヽ' || c == 'ヾ') {
            return (char) (c - 'ヽ' + 'ゝ');
        }
        return c;
    }

    /** The syllable that the hiragana stands for, its vowel last; null when it stands for none alone. */
    static @Nullable String syllable(char hiragana) {
        int marked = "ヷヸヹヺ".indexOf(hiragana);
        if (marked >= 0) {
            return "v" + "aieo".charAt(marked);
        }
        if (hiragana < 'ぁ' || hiragana > 'ヺ') {
            return null;
        }
        int at = SYLLABLES.indexOf(hiragana);
        if (at < 0) {
            return null;
        }
        int end = SYLLABLES.indexOf(' ', at);
        return SYLLABLES.substring(at + 1, end < 0 ? SYLLABLES.length() : end);
    }

    /**
     * A syllable joined with the small kana after it: キャ kya, シェ she, ファ fa, ティ ti, クヮ kwa; null when the two are
     * not one syllable.
     */
    static @Nullable String joined(String syllable, char small) {
        String onset = syllable.substring(0, syllable.length() - 1);
        char vowel = syllable.charAt(syllable.length() - 1);
        String second = "ゃゅょゎぁぃぅぇぉ".indexOf(small) < 0 ? null : syllable(small);
        if (second == null) {
            return null;
        }
        char target = second.charAt(second.length() - 1);
        if (small == 'ゃ' || small == 'ゅ' || small == 'ょ') {
            return glide(onset, vowel, target);
        }
        if (small == 'ゎ') {
            return onset.equals("k") || onset.equals("g") ? onset + "wa" : null;
        }
        return foreign(onset, vowel, target);
    }

    private static @Nullable String glide(String onset, char vowel, char target) {
        boolean teyu = vowel == 'e' && (onset.equals("t") || onset.equals("d"));
        boolean fuyu = vowel == 'u' && (onset.equals("f") || onset.equals("v"));
        if (teyu || fuyu) {
            return onset + "y" + target;
        }
        if (vowel != 'i' || onset.isEmpty()) {
            return null;
        }
        return hushed(onset) ? onset + target : onset + "y" + target;
    }

    private static @Nullable String foreign(String onset, char vowel, char target) {
        if (vowel == 'u') {
            return switch (onset) {
                case "f", "v", "ts" -> target == 'u' ? null : onset + target;
                case "" -> target == 'u' ? null : "w" + target;
                case "k", "g" -> target == 'u' ? null : onset + "w" + target;
                case "s", "z" -> target == 'i' ? onset + "i" : null;
                default -> null;
            };
        }
        if (vowel == 'i' && target == 'e') {
            return onset.isEmpty() ? "ye" : hushed(onset) ? onset + "e" : onset + "ye";
        }
        boolean dental = onset.equals("t") || onset.equals("d");
        boolean tiOrTu = (vowel == 'e' && target == 'i') || (vowel == 'o' && target == 'u');
        return dental && tiOrTu ? onset + target : null;
    }

    private static boolean hushed(String onset) {
        return onset.equals("sh") || onset.equals("ch") || onset.equals("j");
    }
}
