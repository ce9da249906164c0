package org.footing.csl.style;

import org.footing.csl.locale.TermForm;

/** {@code <text term="…"/>}. */
public record TextTerm(String term, TermForm form, boolean plural, Presentation presentation) implements Element {}
