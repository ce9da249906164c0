package org.footing.csl.locator;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A place within a source, as a note gives it.
 *
 * @param parts from the widest to the narrowest, as written ({@code т. 1, кн. 1, с. 5}: volume, book, page); empty when the
 *     notation is not known
 * @param verbatim the locator as written
 */
public record Locator(List<Part> parts, String verbatim) {
    /** No locator at all. */
    public static final Locator NONE = new Locator(List.of(), "");

    public Locator {
        parts = List.copyOf(parts);
    }

    /**
     * A place whose label is given, as CSL gives it: {@code page}, {@code 5–7}.
     *
     * @return {@link #NONE} when there is no value
     */
    public static Locator of(String label, String value) {
        return value.isEmpty() ? NONE : new Locator(List.of(new Part(label, value)), value);
    }

    /** A place in another, both with their labels: {@code volume 2}, {@code page 5–7}. */
    public static Locator of(String label, String value, String innerLabel, String innerValue) {
        return new Locator(
                List.of(new Part(label, value), new Part(innerLabel, innerValue)), value + ", " + innerValue);
    }

    /**
     * One label and its value.
     *
     * @param label CSL's locator type where CSL has one ({@code page}, {@code folio}, {@code column}, {@code volume} …), else a term
     *     of our locales ({@code leaf}, {@code document}, {@code image}, {@code opis} …); empty for a word that needs none
     *     ({@code passim}, {@code 口絵})
     * @param sign the label as written, {@code С.} or {@code 頁}; empty when there was none
     * @param value what the label counts, with ranges and inner places: {@code 46–47 об.}, {@code 23 (№ 5)}
     * @param at where it starts in the locator as written
     * @param extent the numbers of the value; null when it is not made of numbers
     */
    public record Part(
            String label,
            String sign,
            String value,
            int at,
            @Nullable Extent extent) {
        Part(String label, String sign, String value, int at) {
            this(label, sign, value, at, Extent.read(value));
        }

        /** A part whose label is given. */
        public Part(String label, String value) {
            this(label, "", value, 0, Extent.read(value));
        }

        /** The same place under another label. */
        public Part as(String newLabel) {
            return newLabel.equals(label) ? this : new Part(newLabel, sign, value, at, extent);
        }

        /** Whether it names a volume, a book or another part of a work, in which narrower places lie. */
        public boolean isContainer() {
            return switch (label) {
                case "volume", "book", "part", "issue", "number" -> true;
                default -> isArchival();
            };
        }

        /** Whether it names a part of an archive. */
        public boolean isArchival() {
            return switch (label) {
                case "fond", "opis", "delo", "edinitsa-khraneniya", "karton", "papka", "box", "folder", "reel" -> true;
                default -> false;
            };
        }

        /** Whether both name the same place. */
        public boolean isSame(Part other) {
            return label.equals(other.label) && value.equals(other.value);
        }

        // Written out: what the compiler gives a record costs milliseconds when it is first called.
        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Part that && isSame(that) && sign.equals(that.sign) && at == that.at;
        }

        @Override
        public int hashCode() {
            return label.hashCode() * 31 + value.hashCode();
        }
    }

    /** Nothing was written. */
    public boolean isEmpty() {
        return verbatim.isEmpty();
    }

    /** Whether the notation was understood. */
    public boolean isParsed() {
        return !parts.isEmpty();
    }

    /** Whether both name the same place, in whatever notation. */
    public boolean isSamePlace(Locator other) {
        if (parts.size() != other.parts.size()) {
            return false;
        }
        for (int i = 0; i < parts.size(); i++) {
            if (!parts.get(i).isSame(other.parts.get(i))) {
                return false;
            }
        }
        return isParsed() || verbatim.equals(other.verbatim);
    }

    /** The same places, each part of one label under another: the {@code folio} of a codex is the {@code leaf} of a file. */
    public Locator relabelled(String from, String to) {
        List<Part> out = new ArrayList<>(parts.size());
        for (int i = 0; i < parts.size(); i++) {
            Part part = parts.get(i);
            out.add(part.label().equals(from) ? part.as(to) : part);
        }
        return new Locator(out, verbatim);
    }

    /** Whether a part with that label is among them. */
    public boolean names(String label) {
        for (int i = 0; i < parts.size(); i++) {
            if (parts.get(i).label().equals(label)) {
                return true;
            }
        }
        return false;
    }

    /** Whether {@code l.} or {@code ll.} may count lines: no side of a leaf is named. */
    public boolean countsLines() {
        for (int i = 0; i < parts.size(); i++) {
            Part part = parts.get(i);
            boolean sign = part.sign().equals("l.") || part.sign().equals("ll.");
            if (part.label().equals("folio") && (!sign || LocatorValue.namesSideOfLeaf(part.value()))) {
                return false;
            }
        }
        return true;
    }

    /** Whether it was written in kanji or kana. */
    public boolean isInJapanese() {
        for (int i = 0; i < verbatim.length(); i++) {
            char c = verbatim.charAt(i);
            if (c >= 0x3005 && c <= 0x9FFF && c != '〜') {
                return true;
            }
        }
        return false;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Locator that && verbatim.equals(that.verbatim) && parts.equals(that.parts);
    }

    @Override
    public int hashCode() {
        return verbatim.hashCode();
    }
}
