/**
 * Bibliographic records of no format: CSL's variables, forms in other scripts, archival descriptions, and what only one
 * format knows. Each format has a room of its own below; formats know nothing of each other, nor of a library.
 */
@NullMarked
package org.footing.record;

import org.jspecify.annotations.NullMarked;
