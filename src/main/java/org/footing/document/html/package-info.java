/** Pages in HTML, read into the form that all drafts have. */
@NullMarked
package org.footing.document.html;

import org.jspecify.annotations.NullMarked;
