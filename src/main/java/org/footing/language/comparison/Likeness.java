package org.footing.language.comparison;

/** What can be said of two names that may be one. */
public enum Likeness {
    /** One spelling is a known way of writing the other. */
    SAME,
    /** The consonants agree, as far as kana can show those of a foreign name. */
    POSSIBLE,
    DIFFERENT,
    /** One of them is in kanji, and only a reading could tell. */
    UNKNOWN
}
