package org.footing.manuscript;

import java.util.List;
import org.footing.text.Span;

/**
 * The text under one heading, up to the next heading of any level.
 *
 * @param path the plain text of the headings from the outermost to this one; empty before the first heading
 * @param level of the heading, 1 to 6; 0 before the first heading
 * @param heading where the heading's text stands; empty before the first heading
 * @param span from the heading's start to the next heading
 */
public record Section(List<String> path, int level, Span heading, Span span) {
    public Section {
        path = List.copyOf(path);
    }

    /** The heading's plain text; empty before the first heading. */
    public String title() {
        return path.isEmpty() ? "" : path.get(path.size() - 1);
    }
}
