/** A library: the folder that holds a paper's sources, claims and settings. */
@NullMarked
package org.footing.library;

import org.jspecify.annotations.NullMarked;
