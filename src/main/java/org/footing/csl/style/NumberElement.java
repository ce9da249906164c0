package org.footing.csl.style;

/**
 * {@code <number variable="…"/>}.
 *
 * @param variable interned
 */
public record NumberElement(String variable, Form form, Presentation presentation) implements Element {
    /** The attribute {@code form}. */
    public enum Form {
        NUMERIC,
        ORDINAL,
        LONG_ORDINAL,
        ROMAN;

        static Form parse(String value) {
            return switch (value) {
                case "ordinal" -> ORDINAL;
                case "long-ordinal" -> LONG_ORDINAL;
                case "roman" -> ROMAN;
                default -> NUMERIC;
            };
        }
    }
}
