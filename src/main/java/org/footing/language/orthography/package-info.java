/** What can be wrong with the letters and marks of a text, whatever it says: each fault is found as a span. */
@NullMarked
package org.footing.language.orthography;

import org.jspecify.annotations.NullMarked;
