package org.footing.csl.style;

/** {@code <text macro="…"/>}. */
public record TextMacro(Macro macro, Presentation presentation) implements Element {}
