/** Styles: what a CSL file says, parsed into rendering elements, options and layouts. */
@NullMarked
package org.footing.csl.style;

import org.jspecify.annotations.NullMarked;
