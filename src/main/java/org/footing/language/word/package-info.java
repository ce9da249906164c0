/** Words and places that are customary in English, Russian and Japanese, from tables of the project's own. */
@NullMarked
package org.footing.language.word;

import org.jspecify.annotations.NullMarked;
