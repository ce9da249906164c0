package org.footing.csl.style;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** {@code <choose>}. */
public record ChooseElement(List<Branch> branches) implements Element {
    public ChooseElement {
        branches = List.copyOf(branches);
    }

    /**
     * {@code if}, {@code else-if} or {@code else}.
     *
     * @param condition null for {@code else}
     */
    public record Branch(@Nullable Condition condition, Body body) {
        public List<Element> children() {
            return body.elements();
        }
    }
}
