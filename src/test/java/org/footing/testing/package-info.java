/** What the tests of several rooms share. */
@NullMarked
package org.footing.testing;

import org.jspecify.annotations.NullMarked;
