/** Which formats of drafts there are, and which of them a file is in. */
@NullMarked
package org.footing.document.formats;

import org.jspecify.annotations.NullMarked;
