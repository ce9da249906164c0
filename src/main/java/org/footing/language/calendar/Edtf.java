package org.footing.language.calendar;

import java.util.Optional;

/** A date of the Extended Date/Time Format (ISO 8601-2:2019, EDTF levels 0 and 1), without times of day. */
public sealed interface Edtf permits EdtfDate, EdtfInterval {

    /** Reads a date or interval; nothing when the text is neither, or is of level 2. */
    static Optional<Edtf> parse(String text) {
        return EdtfParser.parse(text);
    }

    /** The first day that is meant, as exactly as it is known; nothing when the beginning is open or unknown. */
    Optional<DateParts> earliest();

    /** The last day that is meant, likewise. */
    Optional<DateParts> latest();
}
