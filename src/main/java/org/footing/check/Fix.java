package org.footing.check;

import org.footing.text.Span;

/**
 * A change of a draft that puts a finding right and changes nothing else.
 *
 * @param span in the draft's text, UTF-16 code units
 * @param replacement what stands there instead
 */
public record Fix(Span span, String replacement) {}
