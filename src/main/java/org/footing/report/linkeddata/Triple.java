package org.footing.report.linkeddata;

/** A statement of RDF. */
record Triple(Term.Iri subject, Term.Iri predicate, Term object) {}
