/** How a paper shows sources of several languages: whose words, which forms of names and titles, which order of the list. */
@NullMarked
package org.footing.policy;

import org.jspecify.annotations.NullMarked;
