package org.footing.csl.style;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * {@code <names variable="…"/>}.
 *
 * @param variables interned
 * @param delimiter between the lists of two variables; null when not given
 * @param name null when not given
 * @param etAl null when not given
 * @param label null when not given
 * @param labelFirst whether the label stands before the names
 * @param substitute what stands in for missing names; may be empty
 */
public record NamesElement(
        List<String> variables,
        @Nullable String delimiter,
        @Nullable NameElement name,
        @Nullable EtAl etAl,
        @Nullable LabelElement label,
        boolean labelFirst,
        List<Element> substitute,
        Presentation presentation)
        implements Element {
    public NamesElement {
        variables = List.copyOf(variables);
        substitute = List.copyOf(substitute);
    }

    /** This element in a {@code cs:substitute} of {@code outer}: what it does not say itself it takes from there. */
    public NamesElement within(NamesElement outer) {
        if (name != null || etAl != null || label != null || !substitute.isEmpty()) {
            return this;
        }
        return new NamesElement(
                variables,
                delimiter == null ? outer.delimiter : delimiter,
                outer.name,
                outer.etAl,
                outer.label,
                outer.labelFirst,
                List.of(),
                presentation);
    }
}
