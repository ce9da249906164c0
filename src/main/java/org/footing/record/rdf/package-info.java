/** RDF as Zotero and libraries write it (bib, bibo, Dublin Core), and plain Dublin Core. */
@NullMarked
package org.footing.record.rdf;

import org.jspecify.annotations.NullMarked;
