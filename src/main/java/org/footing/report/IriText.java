package org.footing.report;

import java.nio.charset.StandardCharsets;

/** Text inside an IRI or a URI (RFC 3986, RFC 3987). */
public final class IriText {
    private static final String UNRESERVED = "-._~";

    private IriText() {}

    /** A path as a URI reference, in ASCII; slashes stay. */
    public static String path(String path) {
        return encode(path.replace('\\', '/'), "/", 0x7F);
    }

    /** One segment or fragment of an IRI: letters and digits of any script stay, all else is percent-encoded. */
    public static String segment(String text) {
        return encode(text, "", Character.MAX_CODE_POINT);
    }

    private static String encode(String text, String admitted, int last) {
        StringBuilder out = new StringBuilder(text.length());
        text.codePoints().forEach(c -> {
            if ((c <= last && Character.isLetterOrDigit(c)) || UNRESERVED.indexOf(c) >= 0 || admitted.indexOf(c) >= 0) {
                out.appendCodePoint(c);
            } else {
                for (byte b : Character.toString(c).getBytes(StandardCharsets.UTF_8)) {
                    out.append('%');
                    out.append(Character.toUpperCase(Character.forDigit(b >> 4 & 15, 16)));
                    out.append(Character.toUpperCase(Character.forDigit(b & 15, 16)));
                }
            }
        });
        return out.toString();
    }
}
