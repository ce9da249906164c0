/** Sources that a piece of a note may mean, and how well each explains it. */
@NullMarked
package org.footing.resolve.match;

import org.jspecify.annotations.NullMarked;
