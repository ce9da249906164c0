/** The form in which the build packs styles and locales: what parsing gives, without the text to be parsed. */
@NullMarked
package org.footing.csl.pack;

import org.jspecify.annotations.NullMarked;
