package org.footing.csl.style;

/** {@code <text value="…"/>}. */
public record TextValue(String value, Presentation presentation) implements Element {}
