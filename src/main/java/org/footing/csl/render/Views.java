package org.footing.csl.render;

import org.footing.csl.item.Item;
import org.footing.csl.locale.LocaleView;
import org.footing.csl.style.Layout;
import org.jspecify.annotations.Nullable;

/** The views of the locale: whose language gives terms, labels, dates and quotation marks. */
public interface Views {
    /** The document's view. */
    LocaleView document();

    /**
     * The view for an item.
     *
     * @param layout in which it is rendered; null for a sort key
     */
    LocaleView of(Item item, @Nullable Layout layout);

    /** The language whose layout an item takes where a style has several (CSL-M), and that conditions on the locale test. */
    String layoutLanguage(Item item);
}
