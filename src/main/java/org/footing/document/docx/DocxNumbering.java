package org.footing.document.docx;

import java.util.HashMap;
import java.util.Map;
import org.footing.container.PartElement;
import org.jspecify.annotations.Nullable;

/** The lists of a document (ISO/IEC 29500-1, 17.9): which are numbered, and from where. */
final class DocxNumbering {
    private final Map<String, PartElement> abstracts = new HashMap<>();
    private final Map<String, PartElement> numbers = new HashMap<>();

    DocxNumbering(@Nullable PartElement root) {
        if (root != null) {
            for (PartElement child : root.children()) {
                if (child.is("w:abstractNum")) {
                    abstracts.put(child.attribute("w:abstractNumId", ""), child);
                } else if (child.is("w:num")) {
                    numbers.put(child.attribute("w:numId", ""), child);
                }
            }
        }
    }

    /** Whether items of this level have numbers. */
    boolean isOrdered(String list, int level) {
        PartElement definition = level(list, level);
        PartElement format = definition == null ? null : definition.child("w:numFmt");
        String value = format == null ? "decimal" : format.attribute("w:val", "decimal");
        return !value.equals("bullet") && !value.equals("none");
    }

    /** Whether there is such a list: the number 0 takes a paragraph out of its style's. */
    boolean has(String list) {
        return numbers.containsKey(list);
    }

    /** The number of the first item. */
    int start(String list, int level) {
        PartElement number = numbers.get(list);
        if (number != null) {
            for (PartElement override : number.children()) {
                if (override.is("w:lvlOverride")
                        && override.attribute("w:ilvl", "").equals(Integer.toString(level))) {
                    PartElement start = override.child("w:startOverride");
                    if (start != null) {
                        return DocxStyles.number(start.attribute("w:val", "1"));
                    }
                }
            }
        }
        PartElement definition = level(list, level);
        PartElement start = definition == null ? null : definition.child("w:start");
        return start == null ? 1 : DocxStyles.number(start.attribute("w:val", "1"));
    }

    private @Nullable PartElement level(String list, int level) {
        PartElement number = numbers.get(list);
        PartElement base = number == null ? null : number.child("w:abstractNumId");
        PartElement definition = base == null ? null : abstracts.get(base.attribute("w:val", ""));
        if (definition == null) {
            return null;
        }
        for (PartElement child : definition.children()) {
            if (child.is("w:lvl") && child.attribute("w:ilvl", "").equals(Integer.toString(level))) {
                return child;
            }
        }
        return null;
    }
}
