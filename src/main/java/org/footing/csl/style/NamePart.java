package org.footing.csl.style;

/** {@code cs:name-part}: formatting, text-case and affixes of the given or the family name. */
public record NamePart(Presentation presentation) {
    public static final NamePart PLAIN = new NamePart(Presentation.PLAIN);

    boolean isPlain() {
        return presentation.isPlain();
    }
}
