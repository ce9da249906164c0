/**
 * Notes that a draft prints as text: a number in the sentence, and somewhere else a paragraph that starts with the number. They become notes, and a
 * sentence that the foot of a page interrupts is put together again.
 */
@NullMarked
package org.footing.document.printed;

import org.jspecify.annotations.NullMarked;
