/**
 * Manuscripts as a scholar reads them, whatever their format: sections, sentences, notes, citations and marked claims, each with
 * its place in the file. What is malformed is kept as a {@link org.footing.document.DocumentProblem}, never thrown.
 */
@NullMarked
package org.footing.manuscript;

import org.jspecify.annotations.NullMarked;
