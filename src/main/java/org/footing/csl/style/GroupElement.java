package org.footing.csl.style;

import java.util.List;

/** {@code <group>}. */
public record GroupElement(List<Element> children, String delimiter, Presentation presentation) implements Element {
    public GroupElement {
        children = List.copyOf(children);
    }
}
