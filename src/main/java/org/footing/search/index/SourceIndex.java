package org.footing.search.index;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** The text of all sources, folded, in the order of the library. */
public final class SourceIndex {
    static final int LINE_PARTS = 8;

    private final String[] fieldNames;
    private final Map<String, Set<String>> readings;
    private final Parts lines;
    private final Parts folded;
    private final Parts raw;

    SourceIndex(String[] fieldNames, Map<String, Set<String>> readings, Parts lines, Parts folded, Parts raw) {
        this.fieldNames = fieldNames;
        this.readings = readings;
        this.lines = lines;
        this.folded = folded;
        this.raw = raw;
    }

    /** How many sources there are; they are numbered from 0. */
    public int size() {
        return lines.count();
    }

    /** What a list shows of a source. */
    public SourceLine line(int source) {
        String[] parts = new String[LINE_PARTS];
        int at = lines.start(source);
        for (int i = 0; i < LINE_PARTS; i++) {
            parts[i] = lines.textAt(at);
            at += 4 + lines.lengthAt(at);
        }
        return new SourceLine(parts);
    }

    /** The fields of a source as written; several of one name are parted by a middle dot. */
    public Map<String, String> texts(int source) {
        Map<String, String> texts = new LinkedHashMap<>();
        int at = raw.start(source);
        while (at < raw.end(source)) {
            String name = fieldNames[raw.byteAt(at) & 0xff];
            String text = raw.textAt(at + 1);
            String before = texts.get(name);
            texts.put(name, before == null ? text : before + " · " + text);
            at += 5 + raw.lengthAt(at + 1);
        }
        return texts;
    }

    String[] fieldNames() {
        return fieldNames;
    }

    /** The keys of the readings that a word in kanji may have. */
    public Map<String, Set<String>> readings() {
        return readings;
    }

    Parts lines() {
        return lines;
    }

    Parts folded() {
        return folded;
    }

    Parts raw() {
        return raw;
    }
}
