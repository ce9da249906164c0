/**
 * Russian in Latin letters and Japanese in Latin or Cyrillic ones, each by its published table, written as rules of our
 * own. Kanji are never read.
 */
@NullMarked
package org.footing.language.transliteration;

import org.jspecify.annotations.NullMarked;
