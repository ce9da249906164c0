package org.footing.report.linkeddata;

import org.footing.report.IriText;
import org.footing.report.linkeddata.RdfTerm.Iri;
import org.footing.source.Source;
import org.jspecify.annotations.Nullable;

/**
 * The IRIs of papers, claims and sources. A source with a DOI has that; all else is named within {@code urn:footing:}, by file and
 * key, so that the same library gives the same names everywhere.
 */
final class Iris {
    static final String BASE = "urn:footing:";
    static final String CITO = "http://purl.org/spar/cito/";
    static final String DCTERMS = "http://purl.org/dc/terms/";
    static final String RDF = "http://www.w3.org/1999/02/22-rdf-syntax-ns#";
    static final String PROV = "http://www.w3.org/ns/prov#";
    static final String NP = "http://www.nanopub.org/nschema#";

    private Iris() {}

    static Iri paper(String file) {
        return new Iri(BASE + "paper:" + IriText.segment(file));
    }

    static Iri claim(String id) {
        return new Iri(BASE + "claim:" + IriText.segment(id));
    }

    static Iri source(String key, @Nullable Source source) {
        String doi = source == null ? null : source.text("DOI");
        return doi == null || doi.isBlank()
                ? new Iri(BASE + "source:" + IriText.segment(key))
                : new Iri("https://doi.org/" + IriText.path(doi.strip()));
    }

    static Iri type() {
        return new Iri(RDF + "type");
    }

    static Iri dcterms(String name) {
        return new Iri(DCTERMS + name);
    }
}
