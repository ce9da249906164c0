package org.footing.report.linkeddata;

/** A statement of RDF. */
record Triple(RdfTerm.Iri subject, RdfTerm.Iri predicate, RdfTerm object) {}
