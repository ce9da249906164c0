package org.footing.search.index;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.footing.search.word.CrossScript;
import org.footing.search.word.Folded;
import org.footing.source.Name;
import org.footing.source.Source;

/** Makes an index of sources, one after another. */
public final class IndexBuilder {
    private final CrossScript keys = new CrossScript();
    private final List<String> fieldNames = new ArrayList<>();
    private final Map<String, Set<String>> readings = new LinkedHashMap<>();
    private final Section lines = new Section();
    private final Section folded = new Section();
    private final Section raw = new Section();

    /** Adds a source, with excerpts of it and texts that are linked to it. */
    public void add(Source source, List<String> excerpts, List<String> files) {
        SourceLine line = SourceLine.of(source);
        for (String part : line.parts()) {
            lines.text(part);
        }
        lines.end();
        for (FieldText field : SourceFields.of(source, excerpts, files)) {
            int id = fieldId(field.name());
            folded.number(id);
            folded.text(field.folded());
            folded.text(field.keys(keys));
            raw.number(id);
            raw.text(field.raw());
        }
        folded.end();
        raw.end();
        for (List<Name> names : source.names().values()) {
            for (Name name : names) {
                learn(name);
            }
        }
    }

    /** A reading in kana of a name or word in kanji, from a dictionary or a name's own variants. */
    public void addReading(String written, String reading) {
        String word = Folded.of(written);
        String key = keys.key(Folded.of(reading));
        if (!word.isEmpty() && !key.isEmpty()) {
            Set<String> known = readings.get(word);
            if (known == null) {
                known = new LinkedHashSet<>();
                readings.put(word, known);
            }
            known.add(key);
        }
    }

    private void learn(Name name) {
        String family = name.family();
        if (family == null || family.isEmpty() || !Folded.isEastAsian(family.charAt(0))) {
            return;
        }
        for (Name form : name.variants().values()) {
            String other = form.family();
            if (other != null && !other.isEmpty()) {
                addReading(family, other);
            }
        }
    }

    private int fieldId(String name) {
        int id = fieldNames.indexOf(name);
        if (id < 0) {
            id = fieldNames.size();
            fieldNames.add(name);
        }
        return id;
    }

    public SourceIndex build() {
        return new SourceIndex(fieldNames.toArray(new String[0]), readings, lines.bytes(), folded.bytes(), raw.bytes());
    }

    /** Bytes in as many parts as there are sources. */
    static final class Section {
        private final ByteArrayOutputStream out = new ByteArrayOutputStream();
        private final List<Integer> ends = new ArrayList<>();

        void number(int value) {
            out.write(value);
        }

        void text(String text) {
            byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
            out.write(bytes.length >>> 24);
            out.write(bytes.length >>> 16);
            out.write(bytes.length >>> 8);
            out.write(bytes.length);
            out.write(bytes, 0, bytes.length);
        }

        void end() {
            ends.add(out.size());
        }

        Parts bytes() {
            int[] starts = new int[ends.size() + 1];
            for (int i = 0; i < ends.size(); i++) {
                starts[i + 1] = ends.get(i);
            }
            return new Parts(java.nio.ByteBuffer.wrap(out.toByteArray()), starts);
        }
    }
}
