/** The crosswalk between records of other formats and a library's sources: which formats there are, keys, encodings. */
@NullMarked
package org.footing.exchange;

import org.jspecify.annotations.NullMarked;
