package org.footing.csl.style;

/**
 * {@code <text variable="…"/>}.
 *
 * @param variable interned
 * @param shortForm whether the short form of the variable is wanted
 */
public record TextVariable(String variable, boolean shortForm, Presentation presentation) implements Element {}
