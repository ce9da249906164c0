/** The services that are asked, each with the format that it documents. */
@NullMarked
package org.footing.lookup.service;

import org.jspecify.annotations.NullMarked;
