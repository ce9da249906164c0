/** Pandoc's Markdown: the one room that knows its syntax. */
@NullMarked
package org.footing.document.markdown;

import org.jspecify.annotations.NullMarked;
