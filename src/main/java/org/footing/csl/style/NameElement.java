package org.footing.csl.style;

/**
 * {@code cs:name}.
 *
 * @param options what the element itself says
 */
public record NameElement(NameOptions options, NamePart family, NamePart given, Presentation presentation) {
    public static final NameElement DEFAULT =
            new NameElement(NameOptions.NONE, NamePart.PLAIN, NamePart.PLAIN, Presentation.PLAIN);
}
