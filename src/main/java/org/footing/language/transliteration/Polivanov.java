package org.footing.language.transliteration;

import org.footing.language.Scripts;

/**
 * Polivanov's transcription (1917) of kana, or of Hepburn's Latin letters. Long vowels are not marked; и after a short
 * vowel is й (Сайто, Айти), as is usual in print, but not after a long one (Коити). Words that are not Japanese in
 * Hepburn's letters, and kanji, are not read.
 */
public final class Polivanov {
    public Reading read(String text) {
        Scripts scripts = Scripts.of(text);
        if (!scripts.hasCjk()) {
            return new PolivanovReader(text).read();
        }
        Reading latin = new Hepburn(LongVowels.MACRON, false).read(text);
        return latin instanceof Reading.Known known ? new PolivanovReader(known.text()).read() : latin;
    }
}
