package org.footing.document.field;

import java.util.ArrayList;
import java.util.List;
import org.footing.text.Span;
import org.footing.text.tree.JsonWriter;
import org.footing.text.tree.Mapping;
import org.footing.text.tree.Scalar;
import org.footing.text.tree.Sequence;
import org.footing.text.tree.Tree;

/** Builds an item of CSL-JSON from the records of programs that keep their own. */
public final class MadeItem {
    private static final Span NOWHERE = new Span(0, 0);

    private final List<Mapping.Entry> entries = new ArrayList<>();

    private static Scalar scalar(String text) {
        return new Scalar(text, Scalar.Kind.STRING, NOWHERE);
    }

    private static Mapping.Entry entry(String name, Tree value) {
        return new Mapping.Entry(scalar(name), value);
    }

    /** A field; nothing when the text is empty. */
    public MadeItem text(String name, String text) {
        if (!text.isBlank()) {
            entries.add(entry(name, scalar(text.strip())));
        }
        return this;
    }

    /** Persons, each as {@code Surname, Given}; a name without a comma stands whole. */
    public MadeItem names(String role, List<String> names) {
        List<Tree> items = new ArrayList<>();
        for (String name : names) {
            int comma = name.indexOf(',');
            List<Mapping.Entry> parts = new ArrayList<>();
            if (comma > 0) {
                parts.add(entry("family", scalar(name.substring(0, comma).strip())));
                parts.add(entry("given", scalar(name.substring(comma + 1).strip())));
            } else if (!name.isBlank()) {
                parts.add(entry("literal", scalar(name.strip())));
            }
            if (!parts.isEmpty()) {
                items.add(new Mapping(parts, NOWHERE));
            }
        }
        if (!items.isEmpty()) {
            entries.add(entry(role, new Sequence(items, NOWHERE)));
        }
        return this;
    }

    /** The year of issue; nothing when it is no number. */
    public MadeItem year(String year) {
        String digits = year.strip();
        if (digits.length() == 4 && digits.chars().allMatch(Character::isDigit)) {
            Tree parts = new Sequence(List.of(new Scalar(digits, Scalar.Kind.INTEGER, NOWHERE)), NOWHERE);
            Tree dates = new Sequence(List.of(parts), NOWHERE);
            entries.add(entry("issued", new Mapping(List.of(entry("date-parts", dates)), NOWHERE)));
        } else if (!digits.isEmpty()) {
            entries.add(entry("issued", new Mapping(List.of(entry("literal", scalar(digits))), NOWHERE)));
        }
        return this;
    }

    /** The item. */
    public String json() {
        return JsonWriter.document(new Mapping(entries, NOWHERE));
    }
}
