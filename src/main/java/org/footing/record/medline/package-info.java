/** MEDLINE's tagged format (NBIB), PubMed's XML, and the tagged format of Web of Science. */
@NullMarked
package org.footing.record.medline;

import org.jspecify.annotations.NullMarked;
