/** Disambiguation (CSL 1.0.2, "Disambiguation"): by partition of rendered cites, never pair by pair. */
@NullMarked
package org.footing.csl.disambiguate;

import org.jspecify.annotations.NullMarked;
