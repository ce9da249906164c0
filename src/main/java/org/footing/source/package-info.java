/** What a paper cites: sources with their forms in several languages and scripts, and the file that holds them. */
@NullMarked
package org.footing.source;

import org.jspecify.annotations.NullMarked;
