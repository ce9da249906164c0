/** Compares our citation processor with citeproc-js, style after style, text for text. */
@NullMarked
package org.footing.differential;

import org.jspecify.annotations.NullMarked;
