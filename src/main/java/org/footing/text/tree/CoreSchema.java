package org.footing.text.tree;

/** The type of a plain scalar: YAML 1.2.2 §10.3.2, without regular expressions. */
final class CoreSchema {
    private CoreSchema() {}

    static Scalar.Kind kindOf(String text) {
        if (text.isEmpty()) {
            return Scalar.Kind.NULL;
        }
        char first = text.charAt(0);
        switch (first) {
            case '~', 'n', 'N' -> {
                return isOneOf(text, "~", "null", "Null", "NULL") ? Scalar.Kind.NULL : Scalar.Kind.STRING;
            }
            case 't', 'T' -> {
                return isOneOf(text, "true", "True", "TRUE") ? Scalar.Kind.BOOLEAN : Scalar.Kind.STRING;
            }
            case 'f', 'F' -> {
                return isOneOf(text, "false", "False", "FALSE") ? Scalar.Kind.BOOLEAN : Scalar.Kind.STRING;
            }
            default -> {
                boolean mayBeNumber = first == '+' || first == '-' || first == '.' || isDigit(first);
                return mayBeNumber ? number(text) : Scalar.Kind.STRING;
            }
        }
    }

    private static boolean isOneOf(String text, String... words) {
        for (String word : words) {
            if (word.equals(text)) {
                return true;
            }
        }
        return false;
    }

    private static Scalar.Kind number(String text) {
        if (text.startsWith("0x") || text.startsWith("0o")) {
            int radix = text.charAt(1) == 'x' ? 16 : 8;
            return text.length() > 2 && allDigits(text, 2, radix) ? Scalar.Kind.INTEGER : Scalar.Kind.STRING;
        }
        int at = text.charAt(0) == '+' || text.charAt(0) == '-' ? 1 : 0;
        String unsigned = at == 0 ? text : text.substring(1);
        if (isOneOf(unsigned, ".inf", ".Inf", ".INF") || (at == 0 && isOneOf(text, ".nan", ".NaN", ".NAN"))) {
            return Scalar.Kind.FLOAT;
        }
        int end = digits(text, at);
        int count = end - at;
        boolean whole = true;
        if (end < text.length() && text.charAt(end) == '.') {
            whole = false;
            int after = digits(text, end + 1);
            count += after - end - 1;
            end = after;
        }
        if (count == 0) {
            return Scalar.Kind.STRING;
        }
        if (end < text.length() && (text.charAt(end) == 'e' || text.charAt(end) == 'E')) {
            whole = false;
            int sign = end + 1;
            if (sign < text.length() && (text.charAt(sign) == '+' || text.charAt(sign) == '-')) {
                sign++;
            }
            end = digits(text, sign);
            if (end == sign) {
                return Scalar.Kind.STRING;
            }
        }
        if (end != text.length()) {
            return Scalar.Kind.STRING;
        }
        return whole ? Scalar.Kind.INTEGER : Scalar.Kind.FLOAT;
    }

    private static boolean allDigits(String text, int from, int radix) {
        for (int i = from; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c > 'f' || Character.digit(c, radix) < 0) {
                return false;
            }
        }
        return true;
    }

    private static int digits(String text, int from) {
        int at = from;
        while (at < text.length() && isDigit(text.charAt(at))) {
            at++;
        }
        return at;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
