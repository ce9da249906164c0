@NullMarked
package org.footing.source;

import org.jspecify.annotations.NullMarked;
