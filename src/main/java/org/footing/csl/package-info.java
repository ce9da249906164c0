/** A citation processor for CSL 1.0.2. It knows nothing of the rest of Footing but {@code text}. */
@NullMarked
package org.footing.csl;

import org.jspecify.annotations.NullMarked;
