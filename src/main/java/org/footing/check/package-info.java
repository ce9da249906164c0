/**
 * Checking a paper: how far its claims are covered, what is wrong with its notes, links and sources, and whether it meets what is
 * demanded of it. {@link org.footing.check.Checker} makes one {@link org.footing.check.CheckResult}, from which every report is
 * drawn, so that all totals agree. Nothing here writes to a library.
 */
@NullMarked
package org.footing.check;

import org.jspecify.annotations.NullMarked;
