package org.footing.resolve;

import org.footing.csl.locator.Locator;
import org.footing.source.Source;

/** Which places a source can have. */
final class Possible {
    private Possible() {}

    /** Why the source cannot have the place, {@code has leaves and no pages}; empty when it can. */
    static String fault(Source source, Locator locator) {
        boolean archival = source.archival() != null && source.archival().element("fond") != null;
        if (archival && isSignedPage(locator)) {
            return "has leaves and no pages";
        }
        boolean printed = source.archival() == null && source.text("publisher") != null;
        if (printed && isLeaf(locator)) {
            return "has pages and no leaves";
        }
        return "";
    }

    /** A number alone may count leaves too. */
    private static boolean isSignedPage(Locator locator) {
        for (Locator.Part part : locator.parts()) {
            if (part.label().equals("page") && !part.sign().isEmpty()) {
                return true;
            }
        }
        return false;
    }

    private static boolean isLeaf(Locator locator) {
        for (Locator.Part part : locator.parts()) {
            String sign = part.sign();
            if (part.label().equals("folio")
                    && (sign.startsWith("л") || sign.startsWith("Л") || sign.startsWith("ll"))) {
                return true;
            }
        }
        return false;
    }
}
