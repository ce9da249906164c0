package org.footing.text.tree;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.footing.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * Reads the fields of one mapping and says what is wrong with them. A field that is absent, or holds nothing
 * ({@code null}), reads as null or as an empty list; one of the wrong kind does too, and adds to the problems.
 */
public final class Fields {
    private final Mapping mapping;
    private final String what;
    private final Problems problems;
    private final Set<String> asked = new HashSet<>();

    private boolean isMapping = true;

    private Fields(Mapping mapping, String what, Problems problems) {
        this.mapping = mapping;
        this.what = what;
        this.problems = problems;
    }

    /**
     * Starts to read a mapping.
     *
     * @param what what the mapping describes, for messages: {@code a claim}
     * @return the fields of {@code tree}; of an empty mapping, with a problem added, when it is none
     */
    public static Fields of(Tree tree, String what, Problems problems) {
        if (tree instanceof Mapping mapping) {
            return new Fields(mapping, what, problems);
        }
        problems.add(
                tree.span(),
                "expected " + what + " as a mapping, found " + tree.kindName(),
                "write it as `name: value` lines");
        Fields none = new Fields(new Mapping(List.of(), tree.span()), what, problems);
        none.isMapping = false;
        return none;
    }

    public Mapping mapping() {
        return mapping;
    }

    public Span span() {
        return mapping.span();
    }

    public Problems problems() {
        return problems;
    }

    /** Where the value of {@code name} stands, or the whole mapping when it is absent. */
    public Span spanOf(String name) {
        Tree value = mapping.get(name);
        return value == null ? mapping.span() : value.span();
    }

    /** Adds a problem at the value of {@code name}. */
    public void fault(String name, String message, String advice) {
        problems.add(spanOf(name), "field `" + name + "`: " + message, advice);
    }

    /** The value as it stands, whatever its kind. */
    public @Nullable Tree tree(String name) {
        asked.add(name);
        Tree value = mapping.get(name);
        return value instanceof Scalar scalar && scalar.isNull() ? null : value;
    }

    /** A text, number or truth value, as written. */
    public @Nullable String text(String name) {
        Scalar scalar = scalar(name);
        return scalar == null ? null : scalar.text();
    }

    public @Nullable Scalar scalar(String name) {
        Tree value = tree(name);
        if (value == null || value instanceof Scalar) {
            return (Scalar) value;
        }
        fault(name, "expected a text, found " + value.kindName(), "write one value after the colon");
        return null;
    }

    /** As {@link #text}; absent or blank is a problem, and reads as an empty text. */
    public String requiredText(String name) {
        String text = text(name);
        if (text != null && !text.isBlank()) {
            return text;
        }
        Tree value = mapping.get(name);
        if (isMapping && (value == null || value instanceof Scalar)) {
            problems.add(startOf(), what + " needs a field `" + name + "`", "add a line `" + name + ": …`");
        }
        return "";
    }

    /** The items of a list. */
    public List<Tree> list(String name) {
        Tree value = tree(name);
        if (value == null) {
            return List.of();
        }
        if (value instanceof Sequence sequence) {
            return sequence.items();
        }
        fault(name, "expected a list, found " + value.kindName(), "write `[…]` or one `- …` line for each item");
        return List.of();
    }

    /** The items of a list of texts. */
    public List<String> texts(String name) {
        List<Tree> items = list(name);
        List<String> texts = new ArrayList<>(items.size());
        for (Tree item : items) {
            if (item instanceof Scalar scalar && !scalar.isNull()) {
                texts.add(scalar.text());
            } else {
                problems.add(
                        item.span(), "field `" + name + "`: expected a text, found " + item.kindName(), "write a text");
            }
        }
        return texts;
    }

    /** The fields of a mapping under {@code name}. */
    public @Nullable Fields fields(String name) {
        Tree value = tree(name);
        if (value instanceof Mapping inner) {
            return new Fields(inner, "field `" + name + "`", problems);
        }
        if (value != null) {
            fault(name, "expected a mapping, found " + value.kindName(), "write `name: value` lines below it");
        }
        return null;
    }

    /** Whether {@code name} says true; absent is false. */
    public boolean flag(String name) {
        Scalar scalar = scalar(name);
        if (scalar == null) {
            return false;
        }
        if (scalar.kind() != Scalar.Kind.BOOLEAN) {
            fault(name, "expected true or false, found `" + scalar.text() + "`", "write true or false");
        }
        return scalar.kind() == Scalar.Kind.BOOLEAN && scalar.text().length() == 4;
    }

    /** The fields that nobody has asked for, in the order of the file. */
    public List<Mapping.Entry> others() {
        List<Mapping.Entry> others = new ArrayList<>();
        for (Mapping.Entry entry : mapping.entries()) {
            if (!asked.contains(entry.name())) {
                others.add(entry);
            }
        }
        return others;
    }

    private Span startOf() {
        return new Span(mapping.span().start(), mapping.span().start());
    }
}
