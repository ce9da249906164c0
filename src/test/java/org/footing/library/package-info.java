@NullMarked
package org.footing.library;

import org.jspecify.annotations.NullMarked;
