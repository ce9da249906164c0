/** Writes documents: one walk over blocks and text, and a {@link org.footing.document.write.DocumentMarkup} for each format. */
@NullMarked
package org.footing.document.write;

import org.jspecify.annotations.NullMarked;
