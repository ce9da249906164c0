/** The commands: each parses its arguments, asks the rooms below, prints, and ends with an exit code. */
@NullMarked
package org.footing.cli;

import org.jspecify.annotations.NullMarked;
