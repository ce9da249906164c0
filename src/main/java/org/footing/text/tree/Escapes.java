package org.footing.text.tree;

/** Escapes that YAML and JSON share. */
final class Escapes {
    private static final String HEX = "0123456789abcdef";

    private Escapes() {}

    /** Appends {@code c} as a backslash, u and four digits. */
    static void hex(StringBuilder out, char c) {
        out.append("\\u")
                .append(HEX.charAt(c >> 12))
                .append(HEX.charAt((c >> 8) & 15))
                .append(HEX.charAt((c >> 4) & 15))
                .append(HEX.charAt(c & 15));
    }
}
