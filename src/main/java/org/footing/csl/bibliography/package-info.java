/** The bibliography: entries, subsequent-author-substitute and second-field-align. */
@NullMarked
package org.footing.csl.bibliography;

import org.jspecify.annotations.NullMarked;
