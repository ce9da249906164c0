package org.footing.document.markdown;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.footing.document.Attributes;
import org.jspecify.annotations.Nullable;

/** Reads attributes in braces (pandoc's manual, “Extension: link_attributes”, “bracketed_spans”, “header_attributes”). */
final class AttributeParser {
    private final String text;
    private final int start;
    private int at;
    private String id = "";
    private final List<String> classes = new ArrayList<>();
    private final Map<String, String> values = new LinkedHashMap<>();

    private AttributeParser(String text, int start) {
        this.text = text;
        this.start = start;
        this.at = start + 1;
    }

    /** The attributes whose opening brace is at {@code start}, or null when they are not well formed. */
    static @Nullable ReadAttributes parse(String text, int start) {
        return new AttributeParser(text, start).attributes();
    }

    private @Nullable ReadAttributes attributes() {
        while (true) {
            skipBlanks();
            if (at >= text.length()) {
                return null;
            }
            char c = text.charAt(at);
            if (c == '}') {
                return new ReadAttributes(new Attributes(id, classes, values), at + 1 - start);
            }
            if (!attribute(c)) {
                return null;
            }
        }
    }

    private boolean attribute(char c) {
        switch (c) {
            case '#' -> {
                at++;
                String name = word();
                id = id.isEmpty() ? name : id;
                return !name.isEmpty();
            }
            case '.' -> {
                at++;
                String name = word();
                classes.add(name);
                return !name.isEmpty();
            }
            case '-' -> {
                at++;
                classes.add("unnumbered");
                return true;
            }
            default -> {
                return keyed();
            }
        }
    }

    private boolean keyed() {
        String key = word();
        if (key.isEmpty() || at >= text.length() || text.charAt(at) != '=') {
            return false;
        }
        at++;
        String value = at < text.length() && (text.charAt(at) == '"' || text.charAt(at) == '\'') ? quoted() : word();
        if (value == null) {
            return false;
        }
        switch (key) {
            case "id" -> id = value;
            case "class" -> classes.add(value);
            default -> values.put(key, value);
        }
        return true;
    }

    private @Nullable String quoted() {
        int end = text.indexOf(text.charAt(at), at + 1);
        if (end < 0) {
            return null;
        }
        String value = text.substring(at + 1, end);
        at = end + 1;
        return value;
    }

    private String word() {
        int from = at;
        while (at < text.length() && isWord(text.charAt(at))) {
            at++;
        }
        return text.substring(from, at);
    }

    private static boolean isWord(char c) {
        return c > ' ' && "{}=\"'#[]".indexOf(c) < 0;
    }

    private void skipBlanks() {
        while (at < text.length() && text.charAt(at) <= ' ') {
            at++;
        }
    }
}
