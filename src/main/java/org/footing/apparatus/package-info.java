/** The scholarly apparatus of a paper: its notes, its bibliography and single citations, rendered in a style. */
@NullMarked
package org.footing.apparatus;

import org.jspecify.annotations.NullMarked;
