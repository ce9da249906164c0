package org.footing.report;

/** What a colour means. A glyph or a word always says the same. */
final class Tone {
    static final String GOOD = "32";
    static final String DOUBTFUL = "33";
    static final String BAD = "31";
    static final String STRONG = "1";
    static final String QUIET = "2";
    static final String NOTE = "36";

    private Tone() {}
}
