/** XML as a tree, read without external entities or document types. */
@NullMarked
package org.footing.record.xml;

import org.jspecify.annotations.NullMarked;
