/**
 * Reports of a checked paper: claim → note → source → locator → evidence, with coverage. All are drawn from one
 * {@link org.footing.check.CheckResult}; none has a time stamp, so that the same input gives the same bytes.
 */
@NullMarked
package org.footing.report;

import org.jspecify.annotations.NullMarked;
