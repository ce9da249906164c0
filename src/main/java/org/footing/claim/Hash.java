package org.footing.claim;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** Hashes of texts: {@code v1:sha256:} and 64 hexadecimal digits, of the text as {@link Normal} has it. */
public final class Hash {
    private static final String PREFIX = "v1:sha256:";
    private static final String DIGITS = "0123456789abcdef";
    private static final int LENGTH = 64;

    private Hash() {}

    /** The hash of a text; of an empty one, empty. White space, quotation marks and dashes make no difference. */
    public static String of(String text) {
        String normal = Normal.of(text);
        if (normal.isEmpty()) {
            return "";
        }
        byte[] digest;
        try {
            digest = MessageDigest.getInstance("SHA-256").digest(normal.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
        StringBuilder out = new StringBuilder(PREFIX.length() + LENGTH).append(PREFIX);
        for (byte octet : digest) {
            out.append(DIGITS.charAt((octet >> 4) & 15)).append(DIGITS.charAt(octet & 15));
        }
        return out.toString();
    }

    /** Whether {@code text} has the form of a hash. A later version is one too: it agrees with nothing of ours. */
    static boolean isOne(String text) {
        int colon = text.lastIndexOf(':');
        if (text.length() < 2 || text.charAt(0) != 'v' || colon < 3 || colon == text.length() - 1) {
            return false;
        }
        for (int i = colon + 1; i < text.length(); i++) {
            if (DIGITS.indexOf(text.charAt(i)) < 0) {
                return false;
            }
        }
        return true;
    }
}
