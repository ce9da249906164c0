/** The place in a source that a cite gives, and its reader: one type from the manuscript to the rendered note. */
@NullMarked
package org.footing.csl.locator;

import org.jspecify.annotations.NullMarked;
