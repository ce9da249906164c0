/** MODS 3 (Library of Congress). */
@NullMarked
package org.footing.record.mods;

import org.jspecify.annotations.NullMarked;
