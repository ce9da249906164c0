package org.footing.csl.style;

import java.util.List;

/**
 * {@code <group>}.
 *
 * @param inDocumentLocale whether what is inside speaks the document's language, not the item's: CSL-M's {@code default-locale},
 *     which it has on terms alone
 */
public record GroupElement(
        List<Element> children, String delimiter, Presentation presentation, boolean inDocumentLocale)
        implements Element {
    public GroupElement {
        children = List.copyOf(children);
    }
}
