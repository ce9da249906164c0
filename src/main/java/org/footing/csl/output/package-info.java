/** Rich text: the tree that rendering makes, the passes over it, and the writers that turn it into text. */
@NullMarked
package org.footing.csl.output;

import org.jspecify.annotations.NullMarked;
