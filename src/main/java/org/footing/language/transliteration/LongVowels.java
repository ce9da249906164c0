package org.footing.language.transliteration;

/** How Hepburn writes a long o or u. */
public enum LongVowels {
    /** Tōkyō, Ōsaka. */
    MACRON,
    /** Tokyo, Osaka. */
    PLAIN,
    /** As the kana spell them: toukyou, oosaka; the mark ー repeats the vowel. */
    SPELLED
}
