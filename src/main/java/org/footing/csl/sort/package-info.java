/** Sorting (CSL 1.0.2, "Sorting"): keys of items and the order of texts in a language. */
@NullMarked
package org.footing.csl.sort;

import org.jspecify.annotations.NullMarked;
