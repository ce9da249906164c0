package org.footing.claim;

import java.text.Normalizer;

/**
 * The normal form in which texts are compared: NFC, each run of white space one space, quotation marks and dashes of all
 * scripts as ASCII has them, no invisible characters. What a typographer may change, it drops; words and numbers it keeps.
 */
final class Normal {
    private static final String SINGLE_QUOTES = "‘’‚‛‹›ʼ′`´＇";
    private static final String DOUBLE_QUOTES = "“”„‟«»″〝〞〟＂";
    private static final String DASHES = "‐‑‒–—―−－〜～⸺";

    private Normal() {}

    static String of(String text) {
        String composed = mayNeedComposing(text) ? Normalizer.normalize(text, Normalizer.Form.NFC) : text;
        StringBuilder out = new StringBuilder(composed.length());
        boolean blank = false;
        for (int i = 0; i < composed.length(); i++) {
            char c = composed.charAt(i);
            if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
                blank = out.length() > 0;
            } else if (!isInvisible(c)) {
                if (blank) {
                    out.append(' ');
                    blank = false;
                }
                append(out, c);
            }
        }
        return out.toString();
    }

    private static void append(StringBuilder out, char c) {
        if (c < 128) {
            out.append(c == '`' ? '\'' : c);
        } else if (c == '…') {
            out.append("...");
        } else if (SINGLE_QUOTES.indexOf(c) >= 0) {
            out.append('\'');
        } else if (DOUBLE_QUOTES.indexOf(c) >= 0) {
            out.append('"');
        } else if (DASHES.indexOf(c) >= 0) {
            out.append('-');
        } else {
            out.append(c);
        }
    }

    private static boolean isInvisible(char c) {
        return c == '\u00ad' || (c >= '\u200b' && c <= '\u200f') || c == '\u2060' || c == '\ufeff';
    }

    /** Loading the tables of composition costs more than most texts: only marks and compatibility forms need them. */
    private static boolean mayNeedComposing(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < 0x300) {
                continue;
            }
            boolean plain = (c >= 0x400 && c < 0x483)
                    || (c >= 0x48A && c < 0x590)
                    || (c >= 0x2010 && c < 0x2100)
                    || (c >= 0x3000 && c < 0x302A)
                    || (c >= 0x3030 && c < 0x3099)
                    || (c >= 0x309B && c < 0xD7A4)
                    || (c >= 0xFF00 && c < 0xFFF0);
            if (!plain) {
                return true;
            }
        }
        return false;
    }
}
