/** Claims and what they rest on as linked data: CiTO in Turtle and JSON-LD, nanopublications in TriG. */
@NullMarked
package org.footing.report.linkeddata;

import org.jspecify.annotations.NullMarked;
