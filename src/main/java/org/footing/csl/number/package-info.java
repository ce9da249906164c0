/** Numbers as fields hold them: what counts as numeric or plural, ranges, ordinals and Roman numerals. */
@NullMarked
package org.footing.csl.number;

import org.jspecify.annotations.NullMarked;
