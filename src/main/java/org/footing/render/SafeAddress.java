package org.footing.render;

import java.util.Locale;

/** Addresses as word processors may follow them. */
final class SafeAddress {
    private SafeAddress() {}

    /** The address, if it leads to the web or to mail, or within the document; else one that leads nowhere. */
    static String of(String target) {
        String lower = target.strip().toLowerCase(Locale.ROOT);
        boolean safe = lower.startsWith("http://")
                || lower.startsWith("https://")
                || lower.startsWith("mailto:")
                || lower.startsWith("ftp://")
                || lower.startsWith("#");
        if (!safe) {
            return "about:blank";
        }
        StringBuilder out = new StringBuilder(target.length());
        for (int i = 0; i < target.length(); i++) {
            char c = target.charAt(i);
            out.append(
                    c <= ' ' || c == '"' || c == '\\'
                            ? "%" + Integer.toHexString(0x100 | c).substring(1).toUpperCase(Locale.ROOT)
                            : c);
        }
        return out.toString();
    }
}
