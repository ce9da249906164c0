package org.footing.language.transliteration;

import java.util.Optional;
import org.footing.language.Script;

/** What a system makes of a text: the text in other letters, or the plain statement that it cannot be read. */
public sealed interface Reading {

    /** The text in other letters. */
    record Known(String text) implements Reading {}

    /**
     * The system has no letters for a part of the text. Kanji, for one, are read by whoever knows the word.
     *
     * @param letters the first run of letters that the system does not read
     * @param script the script of those letters
     */
    record Unknown(String letters, Script script) implements Reading {}

    default Optional<String> known() {
        return this instanceof Known known ? Optional.of(known.text()) : Optional.empty();
    }
}
