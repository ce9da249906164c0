package org.footing.csl.style;

import org.footing.csl.number.NumberForm;

/**
 * {@code <number variable="…"/>}.
 *
 * @param variable interned
 */
public record NumberElement(String variable, NumberForm form, Presentation presentation) implements Element {}
