/** The text of all sources, folded, in one block of bytes that a query is asked of. */
@NullMarked
package org.footing.search.index;

import org.jspecify.annotations.NullMarked;
