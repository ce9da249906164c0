@NullMarked
package org.footing.exchange;

import org.jspecify.annotations.NullMarked;
