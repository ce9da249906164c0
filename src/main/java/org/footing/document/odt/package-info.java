/** OpenDocument texts (ISO/IEC 26300), read into the form that all drafts have. */
@NullMarked
package org.footing.document.odt;

import org.jspecify.annotations.NullMarked;
