package org.footing.csl.styles;

/**
 * What the catalogue knows of a style without reading it whole.
 *
 * @param id the name by which it is asked for, for example {@code chicago-notes-bibliography}
 * @param parent the id of the style of which this one is a name only; empty when it is independent
 * @param note whether its citations are notes; of a dependent style, what it says itself
 * @param defaultLocale the attribute {@code default-locale}; empty when it is not there
 */
public record StyleEntry(String id, String title, String parent, boolean note, String defaultLocale) {
    public StyleEntry {
        if (id.isEmpty()) {
            throw new IllegalArgumentException("a style needs an id");
        }
    }

    /** One line of the index. */
    String toLine() {
        return id + '\t' + flat(title) + '\t' + parent + '\t' + (note ? "note" : "in-text") + '\t' + defaultLocale;
    }

    private static String flat(String text) {
        return text.replace('\t', ' ').replace('\n', ' ').replace('\r', ' ').trim();
    }

    /** Reads the line of the index that starts at {@code start} and ends before {@code end}. */
    static StyleEntry fromLine(String index, int start, int end) {
        int title = index.indexOf('\t', start) + 1;
        int parent = index.indexOf('\t', title) + 1;
        int kind = index.indexOf('\t', parent) + 1;
        int locale = index.indexOf('\t', kind) + 1;
        return new StyleEntry(
                index.substring(start, title - 1),
                index.substring(title, parent - 1),
                index.substring(parent, kind - 1),
                index.startsWith("note", kind),
                index.substring(locale, end));
    }
}
