package org.footing.container;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An element of XML. Names have the customary prefix of their namespace ({@link Namespaces}), whatever the file calls it.
 */
public final class PartElement {
    private final String name;
    private final String[] attributes;
    private final List<Object> content = new ArrayList<>(4);

    /** @param attributes names and values in turn */
    PartElement(String name, String[] attributes) {
        this.name = name;
        this.attributes = attributes;
    }

    /** Its name, as {@code w:p}. */
    public String name() {
        return name;
    }

    /** Whether it has this name. */
    public boolean is(String other) {
        return name.equals(other);
    }

    /** Its elements and, as {@link String}, its text, in order. */
    public List<Object> content() {
        return content;
    }

    /** Its elements. */
    public List<PartElement> children() {
        List<PartElement> children = new ArrayList<>(content.size());
        for (Object each : content) {
            if (each instanceof PartElement child) {
                children.add(child);
            }
        }
        return children;
    }

    /** The first child of this name; null when there is none. */
    public @Nullable PartElement child(String wanted) {
        for (Object each : content) {
            if (each instanceof PartElement child && child.name.equals(wanted)) {
                return child;
            }
        }
        return null;
    }

    /** The element that these names lead to, each a child of the one before; null when there is none. */
    public @Nullable PartElement path(String... names) {
        PartElement at = this;
        for (String each : names) {
            at = at == null ? null : at.child(each);
        }
        return at;
    }

    /** The value of an attribute; null when it is not there. */
    public @Nullable String attribute(String wanted) {
        for (int i = 0; i < attributes.length; i += 2) {
            if (attributes[i].equals(wanted)) {
                return attributes[i + 1];
            }
        }
        return null;
    }

    /** The value of an attribute, or {@code otherwise}. */
    public String attribute(String wanted, String otherwise) {
        String value = attribute(wanted);
        return value == null ? otherwise : value;
    }

    /** All text in it. */
    public String text() {
        StringBuilder out = new StringBuilder();
        append(out);
        return out.toString();
    }

    private void append(StringBuilder out) {
        for (Object each : content) {
            if (each instanceof PartElement child) {
                child.append(out);
            } else {
                out.append(each);
            }
        }
    }
}
