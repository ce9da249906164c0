/**
 * The citation processor citeproc-java behind Footing's own boundary, to compare with. It knows the positions {@code first} and
 * {@code ibid} only, prints every item in one locale, and cannot suppress an author; what it loses is not put right here.
 */
@NullMarked
package org.footing.csl.citeprocjava;

import org.jspecify.annotations.NullMarked;
