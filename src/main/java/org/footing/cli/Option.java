package org.footing.cli;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An option of a command.
 *
 * @param names such as {@code -L} and {@code --library}
 * @param label what stands for its value in the help; null when it takes none
 * @param several whether it may be given several times
 */
record Option(List<String> names, @Nullable String label, boolean several, String description) {}
