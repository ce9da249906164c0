package org.footing.source;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.footing.text.Similar;
import org.footing.text.SourceText;
import org.footing.text.UsageException;
import org.footing.text.tree.Mapping;
import org.footing.text.tree.Problems;
import org.jspecify.annotations.Nullable;

/** The sources of a library, in the order of their file. */
public final class Sources implements Iterable<Source> {
    private final String file;
    private final List<Source> all;
    private final Map<String, Source> byKey;

    /**
     * Keeps sources with different keys.
     *
     * @param file the file's name for messages
     */
    public Sources(String file, List<Source> all) {
        this.file = file;
        this.all = List.copyOf(all);
        this.byKey = new HashMap<>(all.size() * 2);
        for (Source source : all) {
            byKey.put(source.key(), source);
        }
    }

    /** The file's name for messages. */
    public String file() {
        return file;
    }

    /** Adds what is wrong with items that are to become sources; they describe their repositories themselves. */
    public static void check(List<Mapping> items, Problems problems) {
        SourceReader reader = new SourceReader(problems, Map.of());
        for (Mapping item : items) {
            reader.read(item);
        }
    }

    public List<Source> all() {
        return all;
    }

    /**
     * The sources that a text in JSON holds.
     *
     * @throws org.footing.text.InputException with everything that is wrong with it
     */
    public static Sources readJson(SourceText text) {
        return SourcesReader.read(text, true);
    }

    /** These, and of the others those whose keys none of these has. */
    public Sources and(Sources others) {
        List<Source> both = new ArrayList<>(all());
        for (Source other : others) {
            if (find(other.key()) == null) {
                both.add(other);
            }
        }
        return new Sources(file, both);
    }

    public int size() {
        return all.size();
    }

    @Override
    public Iterator<Source> iterator() {
        return all.iterator();
    }

    /** The source with this key, or null. */
    public @Nullable Source find(String key) {
        return byKey.get(key);
    }

    /**
     * The source with this key.
     *
     * @throws UsageException when there is none; it proposes keys that look alike
     */
    public Source get(String key) {
        Source source = byKey.get(key);
        if (source == null) {
            throw unknown(key);
        }
        return source;
    }

    /** The keys that look most like {@code key}, the nearest first; at most three. */
    public List<String> similar(String key) {
        List<String> keys = new ArrayList<>(all.size());
        for (Source source : all) {
            keys.add(source.key());
        }
        return Similar.allTo(key, keys);
    }

    private UsageException unknown(String key) {
        return unknownKey(key, file, similar(key));
    }

    /** There is no such key; {@code similar} is what may have been meant. */
    static UsageException unknownKey(String key, String file, List<String> similar) {
        String advice = similar.isEmpty()
                ? "`footing list` shows the keys"
                : "did you mean " + String.join(", ", similar) + "?";
        return new UsageException("no source `" + key + "` in " + file, advice);
    }
}
