/**
 * Sources from and for other programs: CSL-JSON, BibTeX and biblatex, RIS. The types come from citeproc-java's converters; the
 * files are read here, because every fault needs its place and no field may be lost: what CSL has no variable for is kept
 * under {@code bibtex} or {@code ris}.
 */
@NullMarked
package org.footing.exchange;

import org.jspecify.annotations.NullMarked;
