package org.footing.text.tree;

import java.util.List;
import org.footing.text.Span;
import org.jspecify.annotations.Nullable;

/** Named values in the order of the file; no name stands twice. */
public record Mapping(List<Entry> entries, Span span) implements Tree {
    public Mapping {
        entries = List.copyOf(entries);
    }

    /** A name and its value. */
    public record Entry(Scalar key, Tree value) {
        /** From the name to the end of the value. */
        public Span span() {
            int start = key.span().start();
            return new Span(start, Math.max(value.span().end(), key.span().end()));
        }

        public String name() {
            return key.text();
        }
    }

    /** The value under {@code name}, or null. */
    public @Nullable Tree get(String name) {
        Entry entry = entry(name);
        return entry == null ? null : entry.value();
    }

    public @Nullable Entry entry(String name) {
        for (int i = 0; i < entries.size(); i++) {
            Entry entry = entries.get(i);
            if (entry.key().text().equals(name)) {
                return entry;
            }
        }
        return null;
    }

    @Override
    public String kindName() {
        return "a mapping";
    }

    @Override
    public boolean sameAs(Tree other) {
        if (!(other instanceof Mapping mapping) || entries.size() != mapping.entries.size()) {
            return false;
        }
        for (int i = 0; i < entries.size(); i++) {
            Entry mine = entries.get(i);
            Entry theirs = mapping.entries.get(i);
            if (!mine.key().text().equals(theirs.key().text()) || !mine.value().sameAs(theirs.value())) {
                return false;
            }
        }
        return true;
    }
}
