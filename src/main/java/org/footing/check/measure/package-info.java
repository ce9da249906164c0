/** What is measured of a paper's claims, and what is demanded of it: exact fractions, thresholds and gates. */
@NullMarked
package org.footing.check.measure;

import org.jspecify.annotations.NullMarked;
