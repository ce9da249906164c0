/** BibTeX and biblatex (its manual 3.20, §2 data model and §3.13 inheritance), with the LaTeX of their values. */
@NullMarked
package org.footing.record.bibtex;

import org.jspecify.annotations.NullMarked;
