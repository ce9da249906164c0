/** Citations that reference managers keep in the fields of word processors, whatever the word processor. */
@NullMarked
package org.footing.document.field;

import org.jspecify.annotations.NullMarked;
