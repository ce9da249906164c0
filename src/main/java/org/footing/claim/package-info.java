/**
 * Claims and what they rest on: the claims file, the anchors of claims in manuscripts, the state of each link to evidence and
 * what each claim still needs.
 */
@NullMarked
package org.footing.claim;

import org.jspecify.annotations.NullMarked;
