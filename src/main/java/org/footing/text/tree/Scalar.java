package org.footing.text.tree;

import org.footing.text.Span;

/**
 * A single value.
 *
 * @param text the value as written, after quoting and escapes are undone: {@code 007} stays {@code 007}
 * @param kind what the core schema of YAML 1.2 (§10.3), or JSON, makes of it
 */
public record Scalar(String text, Kind kind, Span span) implements Tree {
    /** The types of a single value. */
    public enum Kind {
        STRING,
        INTEGER,
        FLOAT,
        BOOLEAN,
        NULL
    }

    public boolean isNull() {
        return kind == Kind.NULL;
    }

    @Override
    public String kindName() {
        return switch (kind) {
            case STRING -> "a text";
            case INTEGER, FLOAT -> "a number";
            case BOOLEAN -> "true or false";
            case NULL -> "nothing";
        };
    }

    @Override
    public boolean sameAs(Tree other) {
        return other instanceof Scalar scalar && kind == scalar.kind && (isNull() || text.equals(scalar.text));
    }
}
