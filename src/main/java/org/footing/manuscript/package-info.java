/**
 * Manuscripts in pandoc's Markdown, as a scholar reads them: sections, sentences, notes, citations and marked claims, each with
 * its place in the file. What is malformed is kept as a {@link org.footing.manuscript.ManuscriptProblem}, never thrown.
 */
@NullMarked
package org.footing.manuscript;

import org.jspecify.annotations.NullMarked;
