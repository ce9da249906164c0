package org.footing.policy;

import org.jspecify.annotations.Nullable;

/** A form of a name or title. */
enum FormKind {
    /** In the script of the source itself. */
    ORIGINAL("original"),
    /** Transliterated by a named system. */
    ROMANISED("romanised"),
    /** In the document's language: a translation of a title, the customary form of a name. */
    TRANSLATED("translated"),
    /** A Japanese reading in kana. */
    READING("reading");

    private final String word;

    FormKind(String word) {
        this.word = word;
    }

    static @Nullable FormKind named(String word) {
        if (word.equals("romanized")) {
            return ROMANISED;
        }
        for (FormKind form : values()) {
            if (form.word.equals(word)) {
                return form;
            }
        }
        return null;
    }
}
