/** One immutable tree for YAML and JSON: what a file says, and where it says it. */
@NullMarked
package org.footing.text.tree;

import org.jspecify.annotations.NullMarked;
