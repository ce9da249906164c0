package org.footing.csl.style;

import org.footing.csl.locale.TermForm;

/**
 * {@code <text term="…"/>}.
 *
 * @param inDocumentLocale whether the term is the document's, not the item's (CSL-M's {@code default-locale})
 */
public record TextTerm(String term, TermForm form, boolean plural, Presentation presentation, boolean inDocumentLocale)
        implements Element {}
