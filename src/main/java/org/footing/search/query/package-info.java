/** The query language and its reader. */
@NullMarked
package org.footing.search.query;

import org.jspecify.annotations.NullMarked;
