package org.footing.text.tree;

import java.util.ArrayList;
import java.util.List;
import org.footing.text.Span;

/** Makes trees that stand in no file yet; their spans mean nothing. */
public final class Draft {
    private static final Span NOWHERE = new Span(0, 0);

    private final List<Mapping.Entry> entries = new ArrayList<>();

    private Draft() {}

    /** A text, whatever it looks like. */
    public static Scalar text(String text) {
        return new Scalar(text, Scalar.Kind.STRING, NOWHERE);
    }

    /** A value of the kind that it looks like: {@code 1995} is a number, {@code true} a truth value. */
    public static Scalar plain(String text) {
        return new Scalar(text, CoreSchema.kindOf(text), NOWHERE);
    }

    public static Scalar number(long number) {
        return new Scalar(Long.toString(number), Scalar.Kind.INTEGER, NOWHERE);
    }

    public static Sequence list(List<? extends Tree> items) {
        return new Sequence(List.copyOf(items), NOWHERE);
    }

    /** A list of texts. */
    public static Sequence texts(List<String> texts) {
        List<Tree> items = new ArrayList<>(texts.size());
        for (String text : texts) {
            items.add(text(text));
        }
        return list(items);
    }

    public static Mapping mapping(List<Mapping.Entry> entries) {
        return new Mapping(entries, NOWHERE);
    }

    /** Starts a mapping. */
    public static Draft mapping() {
        return new Draft();
    }

    /** Adds a field; the name must be new. */
    public Draft put(String name, Tree value) {
        for (Mapping.Entry entry : entries) {
            if (entry.name().equals(name)) {
                throw new IllegalArgumentException("the field " + name + " is there already");
            }
        }
        entries.add(entry(name, value));
        return this;
    }

    public Draft put(String name, String text) {
        return put(name, text(text));
    }

    static Mapping.Entry entry(String name, Tree value) {
        return new Mapping.Entry(text(name), value);
    }

    public boolean isEmpty() {
        return entries.isEmpty();
    }

    public Mapping build() {
        return mapping(entries);
    }
}
