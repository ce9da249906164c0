package org.footing.cli;

import java.util.List;
import org.footing.language.Script;
import org.footing.language.Scripts;
import org.footing.language.orthography.MixedScripts;
import org.footing.language.transliteration.Reading;
import org.footing.language.transliteration.Transliteration;
import org.footing.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * One text as {@code footing romanize} reads it.
 *
 * @param system null when none is asked for and the text has no letters that need one
 * @param reverse whether it is turned back
 * @param mixed whether what could not be read is a word of two alphabets
 */
record Romanisation(String text, @Nullable Transliteration system, boolean reverse, Reading reading, boolean mixed) {
    /** Reads {@code text} by the system asked for, or by the usual one of its letters. */
    static Romanisation of(String text, @Nullable Transliteration asked, boolean reverse) {
        Transliteration system = asked == null ? Transliteration.usualFor(text) : asked;
        List<Span> mixed = MixedScripts.find(text);
        if (!mixed.isEmpty()) {
            Span word = mixed.get(0);
            String letters = text.substring(word.start(), word.end());
            Script script = Scripts.of(letters).dominant();
            return new Romanisation(
                    text, system, reverse, new Reading.Unknown(letters, script == null ? Script.OTHER : script), true);
        }
        if (system == null) {
            return new Romanisation(text, null, reverse, new Reading.Known(text), false);
        }
        return new Romanisation(text, system, reverse, reverse ? system.reverse(text) : system.read(text), false);
    }

    boolean isRead() {
        return reading instanceof Reading.Known;
    }

    /** The text in other letters; empty when it could not be read. */
    String result() {
        return reading instanceof Reading.Known known ? known.text() : "";
    }

    /** Where the unread letters start, in characters from 1. */
    int column() {
        int at = reading instanceof Reading.Unknown unknown ? text.indexOf(unknown.letters()) : 0;
        return text.codePointCount(0, Math.max(0, at)) + 1;
    }

    /** What could not be read, and what to do. */
    String fault() {
        if (!(reading instanceof Reading.Unknown unknown)) {
            return "";
        }
        String letters = "`" + unknown.letters() + "`";
        if (mixed) {
            return letters + " mixes Latin and other letters; type the word again in one alphabet";
        }
        String by = system == null ? "" : " by " + system.id();
        if (unknown.script() == Script.HAN) {
            return letters + " cannot be read" + by + ": kanji are read by whoever knows the word; give the reading in"
                    + " kana, in a source as its variant ja-Hrkt";
        }
        return letters + " cannot be read" + by + "; " + reads();
    }

    private String reads() {
        if (reverse) {
            return "its table has no such letter";
        }
        if (system == Transliteration.POLIVANOV) {
            return "it reads kana, and Japanese in Hepburn’s letters";
        }
        if (system == Transliteration.ISO_9 || system == null) {
            return "it reads Cyrillic letters";
        }
        return system.language().equals("ja") ? "it reads kana" : "it reads the letters of Russian";
    }
}
