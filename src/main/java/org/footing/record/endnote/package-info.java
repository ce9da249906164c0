/** EndNote's XML. */
@NullMarked
package org.footing.record.endnote;

import org.jspecify.annotations.NullMarked;
