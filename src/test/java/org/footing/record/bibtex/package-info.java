@NullMarked
package org.footing.record.bibtex;

import org.jspecify.annotations.NullMarked;
