package org.footing.language.comparison;

import java.text.Normalizer;
import java.util.Locale;

/** Brings the ways in which Russian sounds are spelt in Latin letters to one spelling, from left to right. */
final class LatinKey {
    static final char SHCH = 'Q';
    static final char SH = 'S';
    static final char CH = 'C';
    static final char TS = 'c';
    static final char ZH = 'Z';

    /** What several letters stand for; a longer spelling comes before a shorter one that begins like it. */
    private static final String[] CLUSTERS = {
        "schtsch", "Q", "chtch", "Q", "shtch", "Q", "shch", "Q", "szcz", "Q", "shh", "Q", "tsch", "C", "tch", "C",
        "sch", "S", "sh", "S", "zh", "Z", "kh", "h", "ch", "C", "ts", "c", "tz", "c", "cz", "c", "ph", "f", "ou", "o",
        "mb", "nb", "mp", "np", "mm", "nm"
    };

    private final String text;
    private final StringBuilder out = new StringBuilder();
    private int at;

    LatinKey(String given) {
        this.text = plain(given);
    }

    /** Small letters without marks, and single spaces; the letters of ISO 9 that a mark tells apart are spelt out. */
    private static String plain(String given) {
        String lower = given.toLowerCase(Locale.ROOT);
        StringBuilder spelt = new StringBuilder(lower.length() + 8);
        for (int i = 0; i < lower.length(); i++) {
            char c = lower.charAt(i);
            switch (c) {
                case 'ŝ' -> spelt.append("shch");
                case 'š' -> spelt.append("sh");
                case 'č' -> spelt.append("ch");
                case 'ž' -> spelt.append("zh");
                case 'x' -> spelt.append("ks");
                case 'w' -> spelt.append('v');
                case 'ł' -> spelt.append('l');
                case 'ß' -> spelt.append("ss");
                default -> spelt.append(c);
            }
        }
        String marked = Normalizer.normalize(spelt, Normalizer.Form.NFD);
        StringBuilder out = new StringBuilder(marked.length());
        for (int i = 0; i < marked.length(); i++) {
            char c = marked.charAt(i);
            boolean gap = Character.isWhitespace(c) || c == '-' || c == ',' || c == '.' || c == '・';
            if (Character.isLetterOrDigit(c) && Character.getType(c) != Character.MODIFIER_LETTER) {
                out.append(c);
            } else if (Character.isSurrogate(c)) {
                out.append(c);
            } else if (gap && out.length() > 0 && out.charAt(out.length() - 1) != ' ') {
                out.append(' ');
            }
        }
        return out.toString().trim();
    }

    String key() {
        while (at < text.length()) {
            char c = text.charAt(at);
            if (c == 'i' || c == 'y' || c == 'j') {
                readGlide();
            } else if (c == 'e' && isFrenchEnding()) {
                at++;
            } else if (!readFinalOff() && !readCluster()) {
                boolean afterHusher = (c == 'o' || c == 'e') && isHusher(last());
                append(afterHusher ? 'e' : c);
                at++;
            }
        }
        return out.toString();
    }

    /** A run of i, y, j: silent before another vowel (ya, ia, ja), i elsewhere (ii, iy, ij); yo is ё, and ё is е. */
    private void readGlide() {
        int end = at;
        while (end < text.length() && "iyj".indexOf(text.charAt(end)) >= 0) {
            end++;
        }
        char next = end < text.length() ? text.charAt(end) : ' ';
        char lastGlide = text.charAt(end - 1);
        if ("aeou".indexOf(next) < 0 && text.charAt(at) == 'j' && end > at + 1) {
            append('j'); // the consonant of Fujimoto
            append('i');
            at = end;
        } else if ("aeou".indexOf(next) < 0) {
            append(isHusher(last()) && lastGlide == 'y' ? 'e' : 'i');
            at = end;
        } else if (next == 'o' && (lastGlide == 'y' || (lastGlide == 'j' && isConsonant(last())))) {
            append('e');
            at = text.startsWith("u", end + 1) ? end + 2 : end + 1; // kyou is kyō
        } else {
            at = end;
        }
    }

    /** Romanoff is Romanov. */
    private boolean readFinalOff() {
        if (!text.startsWith("ff", at) || (last() != 'o' && last() != 'e')) {
            return false;
        }
        if (at + 2 < text.length() && text.charAt(at + 2) != ' ') {
            return false;
        }
        append('v');
        at += 2;
        return true;
    }

    /** The mute e of Lénine and Tchitchérine. */
    private boolean isFrenchEnding() {
        return at >= 2 && text.startsWith("in", at - 2) && (at + 1 == text.length() || text.charAt(at + 1) == ' ');
    }

    private boolean readCluster() {
        for (int i = 0; i < CLUSTERS.length; i += 2) {
            if (text.startsWith(CLUSTERS[i], at)) {
                String value = CLUSTERS[i + 1];
                if (value.length() == 2) {
                    append('n');
                    at++;
                } else {
                    append(value.charAt(0));
                    at += CLUSTERS[i].length();
                }
                return true;
            }
        }
        return false;
    }

    /** Doubled letters count once: Ioffe, Iofe; Andreev, Andreyev. */
    private void append(char c) {
        if (last() != c) {
            out.append(c);
        }
    }

    private char last() {
        return out.length() == 0 ? 0 : out.charAt(out.length() - 1);
    }

    private static boolean isHusher(char c) {
        return c == SHCH || c == SH || c == CH || c == ZH;
    }

    private static boolean isConsonant(char c) {
        return c != 0 && c != ' ' && "aeiou".indexOf(c) < 0;
    }
}
