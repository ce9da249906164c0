/** Citations: clusters of cites in a document, the order of the items cited, and positions. */
@NullMarked
package org.footing.csl.cite;

import org.jspecify.annotations.NullMarked;
