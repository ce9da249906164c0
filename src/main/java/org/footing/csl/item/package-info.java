/** Items: what is cited, with its variables as text, names and dates, and a reader of CSL-JSON. */
@NullMarked
package org.footing.csl.item;

import org.jspecify.annotations.NullMarked;
