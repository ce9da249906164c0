package org.footing.source.form;

import org.footing.language.transliteration.Transliteration;
import org.jspecify.annotations.Nullable;

/** A text: of a title only the first word of a sentence takes a capital, of a publisher or a place each word. */
enum TextContent implements Content<String> {
    TITLE,
    PROPER_NAME;

    static TextContent of(String variable) {
        return switch (variable) {
            case "publisher", "publisher-place", "original-publisher", "original-publisher-place" -> PROPER_NAME;
            case "archive", "archive-place", "event-place", "authority" -> PROPER_NAME;
            default -> TITLE;
        };
    }

    @Override
    public String letters(String value) {
        return value;
    }

    @Override
    public String display(String value) {
        return value;
    }

    @Override
    public boolean isPerson(String value) {
        return false;
    }

    @Override
    public @Nullable String transliterate(String value, Transliteration system) {
        return Letters.read(value, system, this == TITLE ? Letters.Capitals.SENTENCES : Letters.Capitals.WORDS);
    }
}
