@NullMarked
package org.footing.text.tree;

import org.jspecify.annotations.NullMarked;
