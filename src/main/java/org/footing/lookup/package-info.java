/** Looks up what libraries and registries know of a DOI, an ISBN or another identifier. */
@NullMarked
package org.footing.lookup;

import org.jspecify.annotations.NullMarked;
