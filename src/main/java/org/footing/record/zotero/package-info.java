/** Zotero’s own JSON, and that of Better BibTeX. */
@NullMarked
package org.footing.record.zotero;

import org.jspecify.annotations.NullMarked;
