package org.footing.csl.citeprocjava;

import de.undercouch.citeproc.csl.CSLCitationItem;
import de.undercouch.citeproc.csl.CSLCitationItemBuilder;
import de.undercouch.citeproc.csl.CSLLabel;
import org.footing.csl.Cite;
import org.footing.csl.CiteMode;
import org.footing.csl.locator.Locator;
import org.footing.csl.output.Inlines;
import org.jspecify.annotations.Nullable;

/** Our cites as citeproc-java's. */
final class CiteData {
    private CiteData() {}

    static CSLCitationItem of(Cite cite, int note) {
        CSLCitationItemBuilder out = new CSLCitationItemBuilder(cite.item())
                .noteNumber(note)
                .suppressAuthor(cite.mode() == CiteMode.SUPPRESS_AUTHOR);
        String suffix = Inlines.plainText(cite.suffix());
        Locator locator = cite.locator();
        if (!locator.isParsed() && !locator.isEmpty()) {
            suffix = ", " + locator.verbatim() + suffix;
        } else if (!locator.isEmpty()) {
            Locator.Part first = locator.parts().get(0);
            CSLLabel label = label(first.label());
            if (label == null || !keeps(first.value())) {
                suffix = ", " + first.label() + " " + first.value() + inner(locator) + suffix;
            } else {
                out.label(label).locator(first.value() + inner(locator));
            }
        }
        if (!cite.prefix().isEmpty()) {
            out.prefix(Inlines.plainText(cite.prefix()));
        }
        if (!suffix.isEmpty()) {
            out.suffix(suffix);
        }
        return out.build();
    }

    private static String inner(Locator locator) {
        StringBuilder out = new StringBuilder();
        for (Locator.Part part : locator.parts().subList(1, locator.parts().size())) {
            out.append(", ").append(part.label()).append(' ').append(part.value());
        }
        return out.toString();
    }

    /** Whether citeproc-java prints the whole locator: it drops letters outside its grammar of numbers ({@code 46 об.}). */
    private static boolean keeps(String locator) {
        for (int i = 0; i < locator.length(); i++) {
            char c = locator.charAt(i);
            if (c > '~' && Character.isLetter(c)) {
                return false;
            }
        }
        return true;
    }

    /** Null for the labels that CSL has had since 1.0.2 and citeproc-java does not know: they are written out. */
    private static @Nullable CSLLabel label(String label) {
        try {
            return CSLLabel.fromString(label.equals("leaf") ? "folio" : label);
        } catch (IllegalArgumentException e) {
            return null;
        }
    }
}
