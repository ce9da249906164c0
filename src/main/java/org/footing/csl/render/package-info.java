/** Rendering: the elements of a layout, evaluated for one cite or one entry, become a tree of rich text. */
@NullMarked
package org.footing.csl.render;

import org.jspecify.annotations.NullMarked;
