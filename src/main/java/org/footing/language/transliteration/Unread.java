package org.footing.language.transliteration;

import org.footing.language.Script;

/** Says which letters could not be read. */
final class Unread {
    private Unread() {}

    /** The run of letters of one script that starts at {@code at}. */
    static Reading.Unknown at(String text, int at, Script script) {
        int end = at;
        while (end < text.length() && Script.of(text.codePointAt(end)) == script) {
            end += Character.charCount(text.codePointAt(end));
        }
        return new Reading.Unknown(text.substring(at, end), script);
    }
}
