/** Text as the rest of Footing sees it: files, spans, lines and the diagnostics that point at them. */
@NullMarked
package org.footing.text;

import org.jspecify.annotations.NullMarked;
