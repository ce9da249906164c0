package org.footing.claim;

import java.util.Set;

/** Writes a text as a YAML scalar on one line: plain for words and dates, else quoted. */
final class YamlScalar {
    /** Plain words that YAML 1.1 or 1.2 takes for something else. */
    private static final Set<String> RESERVED = Set.of("true", "false", "null", "y", "n", "yes", "no", "on", "off");

    private YamlScalar() {}

    static String write(String value) {
        if (isDate(value) || (isWord(value) && !RESERVED.contains(value))) {
            return value;
        }
        for (int i = 0; i < value.length(); i++) {
            if (needsEscape(value.charAt(i))) {
                return doubleQuoted(value);
            }
        }
        return "'" + value.replace("'", "''") + "'";
    }

    private static boolean isWord(String value) {
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            boolean inner = (c >= '0' && c <= '9') || c == '-';
            if ((c < 'a' || c > 'z') && !(inner && i > 0)) {
                return false;
            }
        }
        return !value.isEmpty();
    }

    private static boolean isDate(String value) {
        if (value.length() != 10) {
            return false;
        }
        for (int i = 0; i < 10; i++) {
            char c = value.charAt(i);
            boolean fits = (i == 4 || i == 7) ? c == '-' : (c >= '0' && c <= '9');
            if (!fits) {
                return false;
            }
        }
        return true;
    }

    /** Controls, line breaks of Unicode and the byte order mark. */
    private static boolean needsEscape(char c) {
        return c < ' ' || (c >= 127 && c < 0xA0) || c == 0x2028 || c == 0x2029 || c == 0xFEFF;
    }

    private static String doubleQuoted(String value) {
        StringBuilder out = new StringBuilder("\"");
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if (c == '"' || c == '\\') {
                out.append('\\').append(c);
            } else if (c == '\n') {
                out.append("\\n");
            } else if (needsEscape(c)) {
                String hex = Integer.toHexString(c);
                out.append("\\u").append("0000", hex.length(), 4).append(hex);
            } else {
                out.append(c);
            }
        }
        return out.append('"').toString();
    }
}
