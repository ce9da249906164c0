package org.footing.csl;

import java.util.ArrayList;
import java.util.List;
import org.footing.csl.cite.Citation;
import org.footing.csl.locale.ClasspathLocales;
import org.footing.csl.locale.LocaleProvider;
import org.footing.csl.output.Inline;

/** Footing's own processor, for a document that does not change. */
public final class CslProcessor implements CitationProcessor {
    private final LocaleProvider locales;
    private final boolean termsBySource;

    /** With the locales of the Citation Style Language project, everything in the document's language. */
    public CslProcessor() {
        this(ClasspathLocales.shared(), false);
    }

    /**
     * With other locales.
     *
     * @param termsBySource see {@link ProcessorOptions#termsBySource}
     */
    public CslProcessor(LocaleProvider locales, boolean termsBySource) {
        this.locales = locales;
        this.termsBySource = termsBySource;
    }

    @Override
    public Rendering render(CitationRequest request) {
        DocumentProcessor document =
                new DocumentProcessor(request.style(), locales, new ProcessorOptions(request.locale(), termsBySource));
        document.register(request.items());
        List<Citation> citations = new ArrayList<>(request.clusters().size());
        for (int i = 0; i < request.clusters().size(); i++) {
            citations.add(Citation.of(String.valueOf(i), request.clusters().get(i)));
        }
        document.set(citations, request.uncited());
        List<List<Inline>> clusters = new ArrayList<>(citations.size());
        for (int i = 0; i < citations.size(); i++) {
            clusters.add(document.citation(citations.get(i).id()));
        }
        return new Rendering(clusters, document.bibliography());
    }
}
