/** Words as searches compare them: folded letters, Russian endings, one key across scripts. */
@NullMarked
package org.footing.search.word;

import org.jspecify.annotations.NullMarked;
