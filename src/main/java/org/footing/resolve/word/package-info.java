/** Words of notes and of sources, compared across scripts. */
@NullMarked
package org.footing.resolve.word;

import org.jspecify.annotations.NullMarked;
