/** Citations as they are read: cite grouping and collapsing (CSL 1.0.2, sections of those names). */
@NullMarked
package org.footing.csl.collapse;

import org.jspecify.annotations.NullMarked;
