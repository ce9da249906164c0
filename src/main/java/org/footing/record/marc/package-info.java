/** MARC 21, UNIMARC and RUSMARC, in ISO 2709 and in MARCXML. */
@NullMarked
package org.footing.record.marc;

import org.jspecify.annotations.NullMarked;
