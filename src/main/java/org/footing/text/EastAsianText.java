package org.footing.text;

/** Which script a character belongs to, as far as line breaks and sentences depend on it. */
public final class EastAsianText {
    private EastAsianText() {}

    /** Kana, ideographs and the signs that go with them: scripts without spaces between words. */
    public static boolean isEastAsian(char c) {
        return (c >= 0x2E80 && c <= 0x9FFF) || (c >= 0xF900 && c <= 0xFAFF) || (c >= 0xFF00 && c <= 0xFFEF);
    }
}
