package org.footing.csl.cite;

import org.footing.csl.Cite;
import org.jspecify.annotations.Nullable;

/**
 * A cite with the position that is forced on it, if any.
 *
 * @param forced null when the position follows from the document
 */
public record PlacedCite(Cite cite, @Nullable ForcedPosition forced) {}
