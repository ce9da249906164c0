package org.footing.source;

import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A person or an institution, as CSL-JSON has it, with its forms in other scripts and languages.
 *
 * @param literal the whole name of an institution, or of a person who has only one; family and given are then null
 * @param commaSuffix whether a comma stands before the suffix
 * @param staticOrdering whether family stands first wherever the name is shown
 * @param language the language tag of this form, where it differs from the source's
 * @param variants the forms by language tag, in the order of the file; they have no variants of their own
 */
public record Name(
        @Nullable String family,
        @Nullable String given,
        @Nullable String droppingParticle,
        @Nullable String nonDroppingParticle,
        @Nullable String suffix,
        @Nullable String literal,
        boolean commaSuffix,
        boolean staticOrdering,
        @Nullable String language,
        Map<String, Name> variants) {
    public Name {
        variants = Variants.ordered(variants);
    }

    /** A person; one of the two may be null. */
    public static Name of(@Nullable String family, @Nullable String given) {
        return new Name(family, given, null, null, null, null, false, false, null, Map.of());
    }

    public static Name literal(String literal) {
        return new Name(null, null, null, null, null, literal, false, false, null, Map.of());
    }

    /** Whether it stands for further names that are not given, as BibTeX's {@code and others} does. */
    public boolean isOthers() {
        return "others".equals(literal) || ("others".equals(family) && given == null);
    }

    // Written out: the compiler's own spins method handles, which costs the first call milliseconds.
    @Override
    public boolean equals(@Nullable Object other) {
        return this == other
                || (other instanceof Name name
                        && Objects.equals(family, name.family)
                        && Objects.equals(given, name.given)
                        && Objects.equals(droppingParticle, name.droppingParticle)
                        && Objects.equals(nonDroppingParticle, name.nonDroppingParticle)
                        && Objects.equals(suffix, name.suffix)
                        && Objects.equals(literal, name.literal)
                        && commaSuffix == name.commaSuffix
                        && staticOrdering == name.staticOrdering
                        && Objects.equals(language, name.language)
                        && variants.equals(name.variants));
    }

    @Override
    public int hashCode() {
        return 31 * (31 * Objects.hashCode(family) + Objects.hashCode(given)) + Objects.hashCode(literal);
    }

    /** The name for people to read in a list: {@code Family, Given}, or the literal. */
    public String display() {
        if (literal != null) {
            return literal;
        }
        StringBuilder out = new StringBuilder();
        append(out, nonDroppingParticle, " ");
        append(out, family, " ");
        if (given != null) {
            append(out, given, ", ");
        }
        append(out, droppingParticle, " ");
        append(out, suffix, ", ");
        return out.toString();
    }

    private static void append(StringBuilder out, @Nullable String part, String separator) {
        if (part != null && !part.isEmpty()) {
            if (out.length() > 0) {
                out.append(separator);
            }
            out.append(part);
        }
    }
}
