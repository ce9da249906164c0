/** Which form of a name or title is chosen, and what can be made when it is missing. */
@NullMarked
package org.footing.source.form;

import org.jspecify.annotations.NullMarked;
