package org.footing.record.marc;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A field of a MARC record.
 *
 * @param tag three digits
 * @param value of a control field; empty for others
 * @param parts subfields in order
 */
record MarcField(String tag, String value, List<Subfield> parts) {
    /** A subfield, by its code of one character. */
    record Subfield(String code, String text) {}

    MarcField {
        parts = List.copyOf(parts);
    }

    /** The first subfield of this code, without the punctuation of catalogue cards at its end; or null. */
    @Nullable
    String get(String code) {
        for (Subfield part : parts) {
            if (part.code().equals(code) && !part.text().isBlank()) {
                return clean(part.text());
            }
        }
        return null;
    }

    List<String> all(String code) {
        List<String> found = new ArrayList<>();
        for (Subfield part : parts) {
            if (part.code().equals(code) && !part.text().isBlank()) {
                found.add(clean(part.text()));
            }
        }
        return found;
    }

    /** Without the signs between elements (ISBD), and without the marks around a word not to be sorted by. */
    static String clean(String text) {
        String plain = text.replace("\u0098", "")
                .replace("\u009c", "")
                .replace("\u0088", "")
                .replace("\u0089", "")
                .strip();
        int end = plain.length();
        while (end > 0 && (" /:;,=".indexOf(plain.charAt(end - 1)) >= 0)) {
            end--;
        }
        return plain.substring(0, end);
    }
}
