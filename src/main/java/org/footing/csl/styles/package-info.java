/** The catalogue of styles: those of the Citation Style Language project, the project's own, and those of a folder. */
@NullMarked
package org.footing.csl.styles;

import org.jspecify.annotations.NullMarked;
