/** Locales: terms, ordinals, date formats and options, and how a style's own and the shipped ones fall back. */
@NullMarked
package org.footing.csl.locale;

import org.jspecify.annotations.NullMarked;
