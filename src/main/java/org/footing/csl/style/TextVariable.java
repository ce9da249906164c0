package org.footing.csl.style;

import org.jspecify.annotations.Nullable;

/**
 * {@code <text variable="…"/>}.
 *
 * @param variable interned
 * @param shortVariable the variable that holds the short form, interned; null when the long form is wanted
 */
public record TextVariable(String variable, @Nullable String shortVariable, Presentation presentation)
        implements Element {
    /** Whether a variable holds an identifier, which is no prose: it is printed, and linked, as it stands. */
    public static boolean isIdentifier(String variable) {
        return switch (variable) {
            case "URL", "DOI", "ISBN", "ISSN", "PMID", "PMCID" -> true;
            default -> false;
        };
    }
}
