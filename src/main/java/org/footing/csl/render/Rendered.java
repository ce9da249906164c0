package org.footing.csl.render;

import java.util.List;
import org.footing.csl.output.Inline;

/**
 * What an evaluation gave.
 *
 * @param pieces the outputs of the layout's elements, not yet joined
 * @param first how many of them the first element gave: 0 when it was empty
 * @param conditions how many conditions on {@code disambiguate} were evaluated
 */
public record Rendered(List<Inline> pieces, int first, int conditions) {}
