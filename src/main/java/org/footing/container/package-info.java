/** Packages of office programs: ZIP archives and the XML in them, read so that no input takes more than its share of time and memory. */
@NullMarked
package org.footing.container;

import org.jspecify.annotations.NullMarked;
