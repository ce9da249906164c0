package org.footing.text.tree;

import java.util.Set;
import org.footing.text.Controls;

/** Writes single values so that readers of YAML 1.2 and of YAML 1.1 agree on what they are. */
final class YamlScalars {
    /** Words of YAML 1.1 that are truth values or null there. */
    private static final Set<String> WORDS_OF_1_1 = Set.of(
            "y Y n N yes Yes YES no No NO on On ON off Off OFF true True TRUE false False FALSE null Null NULL ~ = <<"
                    .split(" ", -1));

    private YamlScalars() {}

    /** On one line, for any place; {@code inFlow} when inside brackets. */
    static String oneLine(Scalar scalar, boolean inFlow) {
        String text = scalar.text();
        if (scalar.kind() == Scalar.Kind.NULL) {
            return "null";
        }
        if (scalar.kind() != Scalar.Kind.STRING || isPlain(text, inFlow)) {
            return text;
        }
        return isQuotable(text) ? "'" + text.replace("'", "''") + "'" : doubleQuoted(text);
    }

    /** Whether the text has lines that a literal block ({@code |}) shows as they are. */
    static boolean isLiteral(Scalar scalar) {
        String text = scalar.text();
        if (scalar.kind() != Scalar.Kind.STRING || text.indexOf('\n') < 0 || text.charAt(0) <= ' ') {
            return false;
        }
        if (text.endsWith("\n\n") || text.isBlank()) {
            return false;
        }
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c != '\n' && c != '\t' && !isOrdinary(c)) {
                return false;
            }
            // Indentation made of tabs, and lines of nothing but spaces, readers take apart in different ways.
            if (c == '\n' && (text.startsWith("\t", i + 1) || isSpacesOnly(text, i + 1))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isSpacesOnly(String text, int from) {
        int at = from;
        while (at < text.length() && text.charAt(at) == ' ') {
            at++;
        }
        return at > from && (at == text.length() || text.charAt(at) == '\n');
    }

    private static boolean isPlain(String text, boolean inFlow) {
        if (text.isEmpty() || WORDS_OF_1_1.contains(text) || CoreSchema.kindOf(text) != Scalar.Kind.STRING) {
            return false;
        }
        char first = text.charAt(0);
        char last = text.charAt(text.length() - 1);
        if (" -?:,[]{}#&*!|>'\"%@`".indexOf(first) >= 0 || last == ' ' || last == ':' || text.startsWith("...")) {
            return false;
        }
        if (first <= '9' && looksLikeNumberIn11(text)) {
            return false;
        }
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean ends = (c == ':' && text.charAt(i + 1) == ' ') || (c == ' ' && text.charAt(i + 1) == '#');
            if (ends || !isOrdinary(c) || (inFlow && ",[]{}:".indexOf(c) >= 0)) {
                return false;
            }
        }
        return true;
    }

    /** Numbers with underscores, sexagesimals and timestamps of YAML 1.1. */
    private static boolean looksLikeNumberIn11(String text) {
        int hyphens = 0;
        boolean special = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if ("0123456789_:.-+eEtTzZ ".indexOf(c) < 0) {
                return false;
            }
            special |= c == '_' || c == ':';
            hyphens += c == '-' ? 1 : 0;
        }
        return special || (hyphens == 2 && text.indexOf('-') == 4);
    }

    private static boolean isQuotable(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (!isOrdinary(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    /** Whether every reader takes {@code c} as a character of the text: no control, no line break, no byte order mark. */
    private static boolean isOrdinary(char c) {
        return c >= ' ' && !Controls.isControl(c) && c != '\u2028' && c != '\u2029' && c != '\ufeff' && c < '\ufffe';
    }

    private static String doubleQuoted(String text) {
        StringBuilder out = new StringBuilder(text.length() + 16).append('"');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '"', '\\' -> out.append('\\').append(c);
                case '\n' -> out.append("\\n");
                case '\r' -> out.append("\\r");
                case '\t' -> out.append("\\t");
                default -> {
                    if (isOrdinary(c)) {
                        out.append(c);
                    } else {
                        Escapes.hex(out, c);
                    }
                }
            }
        }
        return out.append('"').toString();
    }
}
