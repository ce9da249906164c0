package org.footing.csl;

/** Renders the citations and the bibliography of one document in one style: the boundary at which a processor is chosen. */
public interface CitationProcessor {
    /**
     * Renders all clusters in their order, then the bibliography.
     *
     * @throws org.footing.text.InputException when the style cannot be read
     */
    Rendering render(CitationRequest request);
}
