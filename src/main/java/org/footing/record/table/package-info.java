/** Tables with a header: CSV (RFC 4180) and TSV. */
@NullMarked
package org.footing.record.table;

import org.jspecify.annotations.NullMarked;
