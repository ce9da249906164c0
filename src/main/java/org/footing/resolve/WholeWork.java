package org.footing.resolve;

import org.footing.csl.locator.Extent;
import org.footing.csl.locator.Locator;
import org.footing.source.Source;
import org.jspecify.annotations.Nullable;

/** Tells the pages of a whole article, which bibliographies give, from a place in it. */
final class WholeWork {
    private WholeWork() {}

    static boolean is(Source source, Locator locator) {
        String pages = source.text("page");
        if (pages == null || locator.parts().size() != 1 || !locator.names("page")) {
            return false;
        }
        Locator.Part part = locator.parts().get(0);
        Extent printed = part.extent();
        Extent whole = extent(pages);
        return printed != null && whole != null && printed.contains(whole) && whole.contains(printed);
    }

    private static @Nullable Extent extent(String pages) {
        Locator read = Locator.of("page", pages);
        return read.parts().isEmpty() ? null : read.parts().get(0).extent();
    }
}
