/** RIS (Research Information Systems' specification of 2001 and EndNote's tags of 2011). */
@NullMarked
package org.footing.record.ris;

import org.jspecify.annotations.NullMarked;
