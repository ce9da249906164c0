/** Whether two spellings can be of one name: keys for comparison only, never for print. */
@NullMarked
package org.footing.language.comparison;

import org.jspecify.annotations.NullMarked;
