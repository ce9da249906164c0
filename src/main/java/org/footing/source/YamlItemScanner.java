package org.footing.source;

import java.util.ArrayList;
import java.util.List;
import org.footing.text.Span;
import org.jspecify.annotations.Nullable;

/** Looks for the lines of one item by their indentation. */
final class YamlItemScanner {
    private final String content;
    private final String key;
    private @Nullable Span repositories;
    private @Nullable Span found;
    /** Where the item that is being scanned starts, or −1 outside of the list. */
    private int itemStart = -1;
    /** The column of the dashes, or −1 before the first. */
    private int dashColumn = -1;
    /** The column of the item's fields. */
    private int fieldColumn;

    private boolean itemHasId;
    private boolean regular;
    private @Nullable List<String> keys;
    private boolean hasReturns;
    private boolean itemIsWanted;

    YamlItemScanner(String content, String key) {
        this.content = content;
        this.key = key;
    }

    /** The lines of {@code repositories:}, after a scan that succeeded. */
    @Nullable
    Span repositories() {
        return repositories;
    }

    /** The keys of all items, in order; null when the shape is not regular. */
    static @Nullable List<String> keys(String content) {
        List<String> all = new ArrayList<>();
        YamlItemScanner scanner = new YamlItemScanner(content, " ");
        scanner.keys = all;
        scanner.scan();
        return scanner.regular ? all : null;
    }

    /** The lines of the only item with the key, from its dash; null when the shape is not regular or there is none. */
    @Nullable
    Span scan() {
        hasReturns = content.indexOf('\r') >= 0;
        boolean inReferences = false;
        boolean seenReferences = false;
        int repositoriesStart = -1;
        int length = content.length();
        int line = 0;
        while (line < length) {
            int end = content.indexOf('\n', line);
            end = end < 0 ? length : end;
            int at = line;
            while (at < end && content.charAt(at) == ' ') {
                at++;
            }
            int column = at - line;
            char first = at < end ? content.charAt(at) : '\n';
            boolean deeper = inReferences && dashColumn >= 0 && column > dashColumn;
            if (hasLoneReturn(line, end)) {
                return null;
            }
            if (first == '\n' || first == '\r' || first == '#') {
                line = end + 1;
                continue;
            }
            if (deeper) {
                if (column == fieldColumn && first == 'i' && !field(at, end)) {
                    return null;
                }
            } else if (inReferences && first == '-' && (dashColumn < 0 || column == dashColumn)) {
                if (!closeItem(line) || !dash(line, at, end)) {
                    return null;
                }
            } else if (column == 0 && isTopLevelKey(first)) {
                if (!closeItem(line)) {
                    return null;
                }
                if (repositoriesStart >= 0 && repositories == null) {
                    repositories = new Span(repositoriesStart, line);
                }
                inReferences = isBareKey("references:", line, end);
                boolean again =
                        (inReferences && seenReferences) || (!inReferences && content.startsWith("references", line));
                seenReferences |= inReferences;
                if (content.startsWith("repositories:", line)) {
                    again |= repositoriesStart >= 0;
                    repositoriesStart = line;
                }
                if (again) {
                    return null;
                }
            } else if (inReferences || column == 0) {
                return null;
            }
            line = end + 1;
        }
        if (!closeItem(length)) {
            return null;
        }
        if (repositoriesStart >= 0 && repositories == null) {
            repositories = new Span(repositoriesStart, length);
        }
        regular = true;
        return found;
    }

    /** A line {@code - name: …}; false when it is not one. */
    private boolean dash(int line, int dash, int end) {
        int at = dash + 1;
        while (at < end && content.charAt(at) == ' ') {
            at++;
        }
        if (at == dash + 1 || at == end || !isTopLevelKey(content.charAt(at))) {
            return false;
        }
        dashColumn = dash - line;
        fieldColumn = at - line;
        itemStart = line;
        itemHasId = false;
        itemIsWanted = false;
        return content.charAt(at) != 'i' || field(at, end);
    }

    /** A field that starts with an i; false when it is an id that cannot be told without parsing. */
    private boolean field(int at, int end) {
        if (!content.startsWith("id:", at)) {
            // `id :` and other rare spellings.
            return !content.startsWith("id", at) || Character.isLetter(content.charAt(at + 2));
        }
        int from = at + 3;
        while (from < end && content.charAt(from) == ' ') {
            from++;
        }
        if (itemHasId || from == at + 3 || from == end) {
            return false;
        }
        itemHasId = true;
        char first = content.charAt(from);
        boolean quoted = first == '\'' || first == '"';
        if (!quoted && !isPartOfKey(first)) {
            return false;
        }
        int start = quoted ? from + 1 : from;
        if (keys != null) {
            keys.add(content.substring(start, endOfKey(start, end)));
        }
        int stop = start + key.length();
        if (stop > end || !content.startsWith(key, start)) {
            // A backslash may hide anything; a key cannot hold one.
            return !(first == '"' && content.indexOf('\\', from) >= 0 && content.indexOf('\\', from) < end);
        }
        if (quoted) {
            if (stop == end || content.charAt(stop) != first) {
                return true;
            }
            stop++;
        }
        itemIsWanted = isBlankOrComment(stop, end);
        return true;
    }

    private static boolean isPartOfKey(char c) {
        return Keys.isAllowed(c) || Character.isSurrogate(c);
    }

    private int endOfKey(int start, int end) {
        int at = start;
        while (at < end && isPartOfKey(content.charAt(at))) {
            at++;
        }
        return at;
    }

    /** Ends the item before {@code line}; false when it had no id or is the second with the key. */
    private boolean closeItem(int line) {
        if (itemStart < 0) {
            return true;
        }
        int start = itemStart;
        itemStart = -1;
        if (!itemHasId || (itemIsWanted && found != null)) {
            return false;
        }
        if (itemIsWanted) {
            found = new Span(start, line);
        }
        return true;
    }

    /** A carriage return that ends a line by itself. */
    private boolean hasLoneReturn(int line, int end) {
        if (!hasReturns) {
            return false;
        }
        int at = content.indexOf('\r', line);
        return at >= 0 && at < end && (at != end - 1 || end == content.length());
    }

    private boolean isBareKey(String name, int line, int end) {
        return content.startsWith(name, line) && isBlankOrComment(line + name.length(), end);
    }

    private boolean isBlankOrComment(int from, int end) {
        int at = from;
        while (at < end && (content.charAt(at) == ' ' || content.charAt(at) == '\r')) {
            at++;
        }
        return at == end || (at > from && content.charAt(at) == '#');
    }

    private static boolean isTopLevelKey(char first) {
        return Character.isLetter(first) || first == '_';
    }
}
