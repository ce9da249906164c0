package org.footing.source;

import java.util.ArrayList;
import java.util.List;
import org.footing.text.InputException;
import org.footing.text.SourceText;
import org.footing.text.UsageException;
import org.footing.text.tree.Draft;
import org.footing.text.tree.Scalar;
import org.footing.text.tree.Tree;
import org.footing.text.tree.Yaml;

/** What a user writes on the command line as the value of a field. */
public final class FieldValue {
    private FieldValue() {}

    /**
     * The value that {@code written} stands for: names as {@code Family, Given; Family, Given} (one without a comma is an
     * institution), tags as words between commas, dates as years, in EDTF, or as {@code literal: …}; anything as YAML in brackets; else a text.
     *
     * @param field the field's name or path; its first name decides
     * @throws UsageException when it is blank, or starts with a bracket and is not YAML
     */
    public static Tree parse(String field, String written) {
        String value = written.strip();
        if (value.isEmpty()) {
            throw new UsageException("the field " + field + " is given no value", "give one, or leave the field out");
        }
        boolean list = value.startsWith("[{") || (value.startsWith("[") && value.endsWith("]"));
        if (value.startsWith("{") || (list && isListed(field))) {
            return yaml(value);
        }
        if (CslSchema.NAMES.contains(field)) {
            return names(value);
        }
        if (field.equals("tags") || field.equals("uncertain")) {
            return Draft.texts(split(value, ','));
        }
        if (field.equals("annotation")) {
            return annotation(written);
        }
        return CslSchema.DATES.contains(field) ? date(value) : ofText(field, value);
    }

    /** A date that is to be printed as it stands is written {@code literal: Spring 1914}. */
    private static Tree date(String value) {
        String printed = value.startsWith("literal:")
                ? value.substring("literal:".length()).strip()
                : "";
        return printed.isEmpty()
                ? Draft.plain(value)
                : Draft.mapping().put("literal", Draft.text(printed)).build();
    }

    /** A standard or number variable: a number where CSL counts and the text is one, else a text. */
    public static Scalar ofText(String variable, String value) {
        return CslSchema.NUMBERS.contains(variable) && isCanonicalNumber(value)
                ? Draft.plain(value)
                : Draft.text(value);
    }

    /** Markdown with one line break at its end. */
    static Scalar annotation(String markdown) {
        return Draft.text(markdown.replace("\r\n", "\n").replace('\r', '\n').strip() + "\n");
    }

    /** A text may start with a bracket, as a title supplied by the cataloguer does; a list of names or tags does not. */
    private static boolean isListed(String field) {
        return !CslSchema.TEXTS.contains(field) && !field.equals("annotation") && !field.startsWith("multi._keys.");
    }

    private static Tree yaml(String value) {
        try {
            return Yaml.parse(new SourceText("the value", value));
        } catch (InputException e) {
            throw new UsageException(
                    e.diagnostics().get(0).message(), "close each bracket, and quote texts with , : # in them");
        }
    }

    private static Tree names(String value) {
        List<Tree> names = new ArrayList<>();
        for (String name : split(value, ';')) {
            int comma = name.indexOf(',');
            Draft draft = Draft.mapping();
            if (comma < 0) {
                draft.put("literal", name);
            } else {
                draft.put("family", name.substring(0, comma).strip());
                String given = name.substring(comma + 1).strip();
                if (!given.isEmpty()) {
                    draft.put("given", given);
                }
            }
            names.add(draft.build());
        }
        return Draft.list(names);
    }

    private static List<String> split(String value, char separator) {
        List<String> pieces = new ArrayList<>();
        int from = 0;
        while (from <= value.length()) {
            int end = value.indexOf(separator, from);
            end = end < 0 ? value.length() : end;
            String piece = value.substring(from, end).strip();
            if (!piece.isEmpty()) {
                pieces.add(piece);
            }
            from = end + 1;
        }
        return pieces;
    }

    /** A number that stays the same when a program reads and writes it. */
    private static boolean isCanonicalNumber(String value) {
        if (value.isEmpty() || value.length() > 15 || (value.charAt(0) == '0' && value.length() > 1)) {
            return false;
        }
        for (int i = 0; i < value.length(); i++) {
            if (value.charAt(i) < '0' || value.charAt(i) > '9') {
                return false;
            }
        }
        return true;
    }
}
