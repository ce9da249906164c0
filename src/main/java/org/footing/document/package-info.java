/**
 * A draft as it was read, of no format: blocks, inline text, notes, citations and marks, each with its place. Readers of the formats stand
 * in rooms of their own. What is malformed is kept as a {@link org.footing.document.DocumentProblem}, never thrown.
 */
@NullMarked
package org.footing.document;

import org.jspecify.annotations.NullMarked;
