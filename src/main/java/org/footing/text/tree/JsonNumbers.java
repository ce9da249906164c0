package org.footing.text.tree;

/** Tells which numbers of YAML JSON has too (RFC 8259 §6): not {@code 007}, {@code 0x1F}, {@code +1}, {@code .5}. */
final class JsonNumbers {
    private JsonNumbers() {}

    static boolean isNumber(String text) {
        int at = text.startsWith("-") ? 1 : 0;
        int end = digits(text, at);
        if (end == at || (end - at > 1 && text.charAt(at) == '0')) {
            return false;
        }
        if (end < text.length() && text.charAt(end) == '.') {
            int from = end + 1;
            end = digits(text, from);
            if (end == from) {
                return false;
            }
        }
        if (end < text.length() && (text.charAt(end) == 'e' || text.charAt(end) == 'E')) {
            boolean signed = end + 1 < text.length() && "+-".indexOf(text.charAt(end + 1)) >= 0;
            int from = end + (signed ? 2 : 1);
            end = digits(text, from);
            if (end == from) {
                return false;
            }
        }
        return end == text.length();
    }

    private static int digits(String text, int from) {
        int at = from;
        while (at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9') {
            at++;
        }
        return at;
    }
}
