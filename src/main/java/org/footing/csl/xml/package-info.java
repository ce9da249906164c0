/** A small pull scanner for the XML of styles and locales, which names the place of every fault. */
@NullMarked
package org.footing.csl.xml;

import org.jspecify.annotations.NullMarked;
