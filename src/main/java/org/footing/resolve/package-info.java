/** Links what printed notes say to the sources that they mean. */
@NullMarked
package org.footing.resolve;

import org.jspecify.annotations.NullMarked;
