/**
 * The forms of a source's names and titles: in the original script, in kana, in other letters, in translation. A form in
 * other letters that the library does not have is generated where that can be done letter by letter, and says so.
 */
@NullMarked
package org.footing.source.form;

import org.jspecify.annotations.NullMarked;
