/** Drafts in any other format that pandoc reads, through the JSON that it writes. */
@NullMarked
package org.footing.document.pandoc;

import org.jspecify.annotations.NullMarked;
