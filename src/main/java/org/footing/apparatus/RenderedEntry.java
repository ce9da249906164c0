package org.footing.apparatus;

import java.util.List;

/**
 * An entry of a bibliography.
 *
 * @param key of the source
 * @param language of the source, BCP 47; empty when it is not known
 * @param headings of the part of the list where it stands, the widest first; empty when the list is not divided
 * @param text in the format that was asked for
 */
public record RenderedEntry(String key, String language, List<String> headings, String text) {
    public RenderedEntry {
        headings = List.copyOf(headings);
    }

    /** How many headings this entry shares with the one before; the others stand above it. */
    int sharedWith(RenderedEntry before) {
        int shared = 0;
        while (shared < Math.min(headings.size(), before.headings.size())
                && headings.get(shared).equals(before.headings.get(shared))) {
            shared++;
        }
        return shared;
    }
}
