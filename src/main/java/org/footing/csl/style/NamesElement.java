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
            return withParts(outer);
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

    /**
     * This element with the {@code cs:name-part}s of {@code outer} for those that it has not itself. The specification is silent; styles
     * that write the author's surname in capitals were looked at with the reference processor, which does so to editors in the author's
     * place as well.
     */
    private NamesElement withParts(NamesElement outer) {
        if (name == null || outer.name == null) {
            return this;
        }
        NamePart family = name.family().isPlain() ? outer.name.family() : name.family();
        NamePart given = name.given().isPlain() ? outer.name.given() : name.given();
        if (family.equals(name.family()) && given.equals(name.given())) {
            return this;
        }
        NameElement parts = new NameElement(name.options(), family, given, name.presentation());
        return new NamesElement(variables, delimiter, parts, etAl, label, labelFirst, substitute, presentation);
    }
}
