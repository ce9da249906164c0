package org.footing.search.word;

import java.text.Normalizer;
import java.util.Locale;
import org.footing.language.comparison.KanjiVariants;

/**
 * A text as searches compare it: small letters without marks, in one width, ё as е, pre-reform letters and old kanji as
 * those of today, katakana as it is, words parted by one space. Signs part words, but for those between kanji, which fall
 * away.
 */
public final class Folded {
    private Folded() {}

    public static String of(String text) {
        if (isPlain(text)) {
            return words(text);
        }
        String wide = Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        return words(KanjiVariants.fold(withoutMarks(wide)));
    }

    private static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean russian = c >= 'а' && c <= 'я' && c != 'й';
            if (!russian && c != 'й' && (c >= 0x80 || (c >= 'A' && c <= 'Z'))) {
                return false;
            }
        }
        return true;
    }

    private static String withoutMarks(String text) {
        StringBuilder out = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < 0x80 || c >= 0x0530 || c == 'й') {
                out.append(c);
                continue;
            }
            switch (c) {
                case 'ѣ' -> out.append('е');
                case 'і', 'ѵ' -> out.append('и');
                case 'ѳ' -> out.append('ф');
                case 'ъ' -> {
                    // At the end of a word the old spelling's sign says nothing.
                    if (i + 1 < text.length() && Character.isLetter(text.charAt(i + 1))) {
                        out.append(c);
                    }
                }
                case 'ł' -> out.append('l');
                case 'ø' -> out.append('o');
                case 'ß' -> out.append("ss");
                case 'æ' -> out.append("ae");
                case 'œ' -> out.append("oe");
                default -> base(out, c);
            }
        }
        return out.toString();
    }

    private static void base(StringBuilder out, char c) {
        if (c >= 0x0410 && c <= 0x044f) {
            out.append(c);
            return;
        }
        String parts = Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFD);
        for (int i = 0; i < parts.length(); i++) {
            char part = parts.charAt(i);
            if (Character.getType(part) != Character.NON_SPACING_MARK) {
                out.append(part);
            }
        }
    }

    private static String words(String text) {
        StringBuilder out = new StringBuilder(text.length());
        boolean gap = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (isPartOfWord(c)) {
                boolean close = out.length() > 0 && isClose(out.charAt(out.length() - 1), c);
                if (gap && out.length() > 0 && !close) {
                    out.append(' ');
                }
                gap = false;
                out.append(c);
            } else if (c != '\'' && c != 'ʹ' && c != '’' && c != 'ʻ' && c != 'ʼ') {
                gap = true;
            }
        }
        return out.toString();
    }

    /** Between kanji, kana and digits a space parts nothing: 大正 10 年 is 大正10年. */
    private static boolean isClose(char before, char c) {
        boolean one = isEastAsian(before);
        boolean other = isEastAsian(c);
        // Between kana and kana it does: はら てるゆき.
        boolean kana = one && other && CrossScript.isKana(before) && CrossScript.isKana(c);
        return (one && other && !kana) || (one && Character.isDigit(c)) || (other && Character.isDigit(before));
    }

    private static boolean isPartOfWord(char c) {
        return (Character.isLetterOrDigit(c) && c != 'ʹ' && c != 'ʻ' && c != 'ʼ')
                || Character.isSurrogate(c)
                || c == 'ー'
                || Character.getType(c) == Character.COMBINING_SPACING_MARK;
    }

    /** Whether words are written with no space behind this character. */
    public static boolean isEastAsian(char c) {
        return (c >= '\u2e80' && c <= '\u9fff' && c != '\u3000')
                || (c >= '\uf900' && c <= '\ufaff')
                || Character.isSurrogate(c);
    }
}
