package org.footing.csl.style;

import java.util.List;

/**
 * A {@code cs:layout}.
 *
 * @param locales the languages for which it is meant (CSL-M); empty for the layout of all others
 */
public record Layout(List<String> locales, List<Element> elements, String delimiter, Presentation presentation) {
    public Layout {
        locales = List.copyOf(locales);
        elements = List.copyOf(elements);
    }
}
