package org.footing.language.calendar;

import java.util.Optional;

/** From one date to another. An end may be open, or unknown. */
public record EdtfInterval(End start, End end) implements Edtf {
    public EdtfInterval {
        if (!(start instanceof At) && !(end instanceof At)) {
            throw new IllegalArgumentException("an interval needs a date");
        }
    }

    /** One end of an interval. */
    public sealed interface End {}

    /** The end is this date. */
    public record At(EdtfDate date) implements End {
        @Override
        public String toString() {
            return date.toString();
        }
    }

    /** {@code ..}: the interval goes on without end. */
    public record Open() implements End {
        @Override
        public String toString() {
            return "..";
        }
    }

    /** Nothing written: there was an end, and it is not known. */
    public record Unknown() implements End {
        @Override
        public String toString() {
            return "";
        }
    }

    @Override
    public Optional<DateParts> earliest() {
        return start instanceof At at ? at.date().earliest() : Optional.empty();
    }

    @Override
    public Optional<DateParts> latest() {
        return end instanceof At at ? at.date().latest() : Optional.empty();
    }

    /** Whether it ends before it begins, as far as both are known: a slip of the pen. */
    public boolean isReversed() {
        Optional<DateParts> first = earliest();
        Optional<DateParts> last = latest();
        return first.isPresent() && last.isPresent() && isBefore(last.get(), first.get());
    }

    private static boolean isBefore(DateParts a, DateParts b) {
        if (a.year() != b.year() || a.month() == 0 || b.month() == 0) {
            return a.year() < b.year();
        }
        if (a.month() != b.month() || !a.hasDay() || !b.hasDay()) {
            return a.month() < b.month();
        }
        return a.day() < b.day();
    }

    /** The interval in EDTF. */
    @Override
    public String toString() {
        return start + "/" + end;
    }
}
