/** Russian personal names: the sex of who bears one, and its genitive. */
@NullMarked
package org.footing.language.russian;

import org.jspecify.annotations.NullMarked;
