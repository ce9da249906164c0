/** What a piece of a note prints of a source: names, titles, dates, archives. */
@NullMarked
package org.footing.resolve.parse;

import org.jspecify.annotations.NullMarked;
