package org.footing.source.form;

import org.footing.language.transliteration.Transliteration;
import org.jspecify.annotations.Nullable;

/** What a form is a form of: a text, or a name with its parts. */
interface Content<T> {
    /** All letters of it, one part after another. */
    String letters(T value);

    /** It as people read it in a list; it follows no citation style. */
    String display(T value);

    /** Whether it is a person's name, which other languages may have in a form of their own. */
    boolean isPerson(T value);

    /** It in the letters of the system; null when any part cannot be read. */
    @Nullable
    T transliterate(T value, Transliteration system);
}
