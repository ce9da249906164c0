package org.footing.library;

import org.footing.text.Location;

/**
 * A place that names a source.
 *
 * @param what {@code note 5}, {@code claim c-council}, {@code text}
 */
public record Use(Location location, String what) {}
