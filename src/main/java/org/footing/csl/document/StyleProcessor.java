package org.footing.csl.document;

import java.util.ArrayList;
import java.util.List;
import org.footing.csl.CitationProcessor;
import org.footing.csl.CitationRequest;
import org.footing.csl.Rendering;
import org.footing.csl.cite.DocumentCitation;
import org.footing.csl.locale.HistorianLocales;
import org.footing.csl.output.Inline;

/** Footing's own processor: CSL 1.0.2, and CSL-M where it meets papers in several languages. */
public final class StyleProcessor implements CitationProcessor {
    private final ProcessorOptions options;

    /** @param options but for the document's language, which each request has */
    public StyleProcessor(ProcessorOptions options) {
        this.options = options;
    }

    @Override
    public Rendering render(CitationRequest request) {
        DocumentProcessor document =
                new DocumentProcessor(request.style(), HistorianLocales.shared(), options.in(request.locale()));
        document.register(request.items());
        List<DocumentCitation> citations = new ArrayList<>(request.clusters().size());
        for (int i = 0; i < request.clusters().size(); i++) {
            citations.add(
                    DocumentCitation.of(Integer.toString(i), request.clusters().get(i)));
        }
        document.set(citations, request.uncited());
        List<List<Inline>> clusters = new ArrayList<>(citations.size());
        for (int i = 0; i < citations.size(); i++) {
            clusters.add(document.citation(citations.get(i).id()));
        }
        return new Rendering(clusters, request.bibliography() ? document.bibliography() : List.of());
    }
}
