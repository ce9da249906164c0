package org.footing.lookup;

import java.util.List;
import org.footing.text.tree.Mapping;
import org.jspecify.annotations.Nullable;

/**
 * What the services together know.
 *
 * @param item a CSL item without an id; null when none knows the identifier
 * @param from the services that know it
 * @param faults the services that could not be asked or understood, and why
 */
public record LookedUp(@Nullable Mapping item, List<String> from, List<Difference> differences, List<String> faults) {}
