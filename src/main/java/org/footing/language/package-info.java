/** What is known about scripts and language tags, whatever the text is of. */
@NullMarked
package org.footing.language;

import org.jspecify.annotations.NullMarked;
