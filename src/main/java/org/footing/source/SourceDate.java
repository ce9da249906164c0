package org.footing.source;

import org.jspecify.annotations.Nullable;

/**
 * A date as CSL has it.
 *
 * @param start the date, or the first of a range; null when only {@code literal} is known
 * @param end the last date of a range, or null
 * @param openEnded a range without an end
 * @param circa approximate (EDTF {@code ~})
 * @param uncertain doubtful (EDTF {@code ?})
 * @param literal a date that cannot be put in numbers
 */
public record SourceDate(
        @Nullable DateParts start,
        @Nullable DateParts end,
        boolean openEnded,
        boolean circa,
        boolean uncertain,
        @Nullable String literal) {

    public static SourceDate of(DateParts date) {
        return new SourceDate(date, null, false, false, false, null);
    }

    /** The date that {@code edtf} writes, or null when it is none. */
    public static @Nullable SourceDate parse(String edtf) {
        return Edtf.parse(edtf);
    }

    public static SourceDate literal(String literal) {
        return new SourceDate(null, null, false, false, false, literal);
    }

    /** EDTF, or the literal: for people and for sorting, not for notes. */
    public String display() {
        if (start == null) {
            return literal == null ? "" : literal;
        }
        String text = start.toString();
        if (end != null) {
            text = text + "/" + end;
        } else if (openEnded) {
            text = text + "/..";
        }
        if (circa) {
            return text + (uncertain ? "%" : "~");
        }
        return uncertain ? text + "?" : text;
    }
}
