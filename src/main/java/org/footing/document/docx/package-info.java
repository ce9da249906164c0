/** Word's documents (ISO/IEC 29500, WordprocessingML), read into the form that all drafts have. */
@NullMarked
package org.footing.document.docx;

import org.jspecify.annotations.NullMarked;
