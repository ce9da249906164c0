/** LaTeX, read into the form that all drafts have: what commands mean that scholars use; of all others the text stays. */
@NullMarked
package org.footing.document.latex;

import org.jspecify.annotations.NullMarked;
