/** The processor: the citations and the bibliography of one document, which may change. */
@NullMarked
package org.footing.csl.document;

import org.jspecify.annotations.NullMarked;
