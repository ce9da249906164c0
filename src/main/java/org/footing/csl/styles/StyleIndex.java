package org.footing.csl.styles;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.footing.text.Resource;
import org.jspecify.annotations.Nullable;

/** The index of the shipped styles, made when Footing is built: a line for each, in the order of their ids. */
final class StyleIndex {
    static final String RESOURCE = "styles.index";

    private final String lines;

    StyleIndex(String lines) {
        this.lines = lines;
    }

    static StyleIndex load() {
        String lines = Resource.text(StylePack.FOLDER + RESOURCE);
        if (lines == null) {
            throw new IllegalStateException("this build has no " + RESOURCE + "; build it with mvn process-classes");
        }
        return new StyleIndex(lines);
    }

    /** The entry of an id, or null. */
    @Nullable
    StyleEntry find(String id) {
        int low = 0;
        int high = lines.length();
        while (low < high) {
            int start = lines.lastIndexOf('\n', (low + high) / 2 - 1) + 1;
            if (start < low) {
                start = low;
            }
            int order = lines.substring(start, lines.indexOf('\t', start)).compareTo(id);
            int end = lines.indexOf('\n', start);
            if (order == 0) {
                return StyleEntry.fromLine(lines, start, end);
            } else if (order < 0) {
                low = end + 1;
            } else {
                high = start;
            }
        }
        return null;
    }

    /** The entries that hold every word of the query in their id or title: whole matches first, names only last. */
    List<StyleEntry> search(String query) {
        String[] words = words(query);
        List<StyleEntry> exact = new ArrayList<>();
        List<StyleEntry> independent = new ArrayList<>();
        List<StyleEntry> dependent = new ArrayList<>();
        for (int start = 0; start < lines.length(); ) {
            int end = lines.indexOf('\n', start);
            int parent = lines.indexOf('\t', lines.indexOf('\t', start) + 1);
            if (holds(lines.substring(start, parent).toLowerCase(Locale.ROOT), words)) {
                StyleEntry entry = StyleEntry.fromLine(lines, start, end);
                boolean whole =
                        entry.id().equalsIgnoreCase(query) || entry.title().equalsIgnoreCase(query);
                (whole ? exact : entry.parent().isEmpty() ? independent : dependent).add(entry);
            }
            start = end + 1;
        }
        exact.addAll(independent);
        exact.addAll(dependent);
        return exact;
    }

    private static boolean holds(String text, String[] words) {
        for (String word : words) {
            if (text.indexOf(word) < 0) {
                return false;
            }
        }
        return true;
    }

    private static String[] words(String query) {
        List<String> out = new ArrayList<>();
        String lower = query.toLowerCase(Locale.ROOT);
        int start = 0;
        for (int i = 0; i <= lower.length(); i++) {
            if (i == lower.length() || lower.charAt(i) == ' ') {
                if (i > start) {
                    out.add(lower.substring(start, i));
                }
                start = i + 1;
            }
        }
        return out.toArray(new String[0]);
    }
}
