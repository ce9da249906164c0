/** Claims and sources as graphs, a table and a badge: DOT, Mermaid, CSV, SVG. */
@NullMarked
package org.footing.report.graph;

import org.jspecify.annotations.NullMarked;
