/** Finds sources: a query language, and an index that is made anew by itself. */
@NullMarked
package org.footing.search;

import org.jspecify.annotations.NullMarked;
