/** The order of names and titles in a list of several scripts. */
@NullMarked
package org.footing.language.collation;

import org.jspecify.annotations.NullMarked;
