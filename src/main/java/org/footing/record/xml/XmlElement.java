package org.footing.record.xml;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An element.
 *
 * @param name without its prefix
 * @param attributes by name without prefix
 * @param text all text directly in it, white space folded
 * @param offset where its start tag ends, in UTF-16 code units
 */
public record XmlElement(
        String name, Map<String, String> attributes, List<XmlElement> children, String text, int offset) {
    public XmlElement {
        attributes = Map.copyOf(attributes);
        children = List.copyOf(children);
    }

    public @Nullable String attribute(String attribute) {
        return attributes.get(attribute);
    }

    public boolean has(String attribute, String value) {
        return value.equals(attributes.get(attribute));
    }

    /** The first child of this name, or null. */
    public @Nullable XmlElement child(String childName) {
        for (XmlElement child : children) {
            if (child.name().equals(childName)) {
                return child;
            }
        }
        return null;
    }

    public List<XmlElement> all(String childName) {
        List<XmlElement> found = new ArrayList<>();
        for (XmlElement child : children) {
            if (child.name().equals(childName)) {
                found.add(child);
            }
        }
        return found;
    }

    /** The element that the names lead to, by first children; null when there is none. */
    public @Nullable XmlElement at(String... path) {
        XmlElement at = this;
        for (String step : path) {
            at = at == null ? null : at.child(step);
        }
        return at;
    }

    /** The text of the element that the names lead to, or null. */
    public @Nullable String textAt(String... path) {
        XmlElement found = at(path);
        String whole = found == null ? "" : found.wholeText();
        return whole.isEmpty() ? null : whole;
    }

    /** All elements of this name, however deep, in order; none within another of them. */
    public List<XmlElement> deep(String elementName) {
        List<XmlElement> found = new ArrayList<>();
        collect(elementName, found);
        return found;
    }

    private void collect(String elementName, List<XmlElement> found) {
        if (name.equals(elementName)) {
            found.add(this);
            return;
        }
        for (XmlElement child : children) {
            child.collect(elementName, found);
        }
    }

    /** The text with that of all elements in it; text around elements comes first. */
    public String wholeText() {
        if (children.isEmpty()) {
            return text;
        }
        StringBuilder out = new StringBuilder(text);
        for (XmlElement child : children) {
            String inner = child.wholeText();
            out.append(out.length() > 0 && !inner.isEmpty() ? " " : "").append(inner);
        }
        return out.toString();
    }
}
