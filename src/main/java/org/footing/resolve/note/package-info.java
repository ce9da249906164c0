/** A printed note taken apart: its pieces, words of repetition, locators. */
@NullMarked
package org.footing.resolve.note;

import org.jspecify.annotations.NullMarked;
