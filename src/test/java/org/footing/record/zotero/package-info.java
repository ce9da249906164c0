@NullMarked
package org.footing.record.zotero;

import org.jspecify.annotations.NullMarked;
