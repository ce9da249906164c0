/** How services are reached: over the network, from a cache, or not at all. The only room that uses java.net. */
@NullMarked
package org.footing.lookup.transport;

import org.jspecify.annotations.NullMarked;
