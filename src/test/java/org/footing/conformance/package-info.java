/** Runs the official CSL test suite, given as a folder, against the processor. */
@NullMarked
package org.footing.conformance;

import org.jspecify.annotations.NullMarked;
