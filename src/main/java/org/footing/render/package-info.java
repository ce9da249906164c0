/** Finished papers: a draft with its notes, citations and bibliography rendered, in every format. */
@NullMarked
package org.footing.render;

import org.jspecify.annotations.NullMarked;
