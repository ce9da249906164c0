/** What scripts/bench measures: made-up data, whole jobs in a process of their own, and JMH benchmarks of the inside. */
@NullMarked
package org.footing.bench;

import org.jspecify.annotations.NullMarked;
