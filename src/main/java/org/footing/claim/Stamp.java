package org.footing.claim;

/**
 * One value for each component of a link: hashes, or the texts that were hashed. Empty where there is none.
 *
 * @param sentence of the manuscript's sentence
 * @param citation of the stance and locator
 * @param source of the source's identity
 * @param excerpt of the excerpt and translation
 */
public record Stamp(String sentence, String citation, String source, String excerpt) {
    /** Nothing recorded. */
    public static final Stamp NONE = new Stamp("", "", "", "");

    /** The value for one component. */
    public String of(Component component) {
        return switch (component) {
            case SENTENCE -> sentence;
            case CITATION -> citation;
            case SOURCE -> source;
            case EXCERPT -> excerpt;
        };
    }

    /** The hashes of these texts. */
    public Stamp hashed() {
        return new Stamp(Hash.of(sentence), Hash.of(citation), Hash.of(source), Hash.of(excerpt));
    }

    /** Whether no component has a value. */
    public boolean isEmpty() {
        return equals(NONE);
    }
}
