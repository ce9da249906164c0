package org.footing.source.form;

import java.util.Locale;
import org.footing.language.Scripts;
import org.footing.language.orthography.MixedScripts;
import org.footing.language.transliteration.Reading;
import org.footing.language.transliteration.Transliteration;
import org.jspecify.annotations.Nullable;

/** Reads a text by a system, and writes what comes of kana with the marks and capitals of a Latin text. */
final class Letters {
    /** Kana have no capitals: which words take one. */
    enum Capitals {
        NONE,
        SENTENCES,
        WORDS
    }

    /** Particles between the words of a name. */
    private static final String SMALL = " no to ni o wa e ga de oyobi ";

    private Letters() {}

    /**
     * The text in the system's letters; null when it cannot be read, and also when a word of it mixes alphabets: a Latin
     * C in a Cyrillic word would come out as C, and not as S.
     */
    static @Nullable String read(String text, Transliteration system, Capitals capitals) {
        if (!MixedScripts.find(text).isEmpty()) {
            return null;
        }
        boolean kana = Scripts.of(text).hasCjk();
        if (!(system.read(kana ? withLatinMarks(text) : text) instanceof Reading.Known known)) {
            return null;
        }
        return kana ? capitalized(known.text(), capitals) : known.text();
    }

    private static String withLatinMarks(String text) {
        StringBuilder out = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if ((c == '―' || c == '—') && i + 1 < text.length() && text.charAt(i + 1) == c) {
                append(out, ": ");
                i++;
            } else if (c >= '０' && c <= '９') {
                out.append((char) (c - '０' + '0'));
            } else {
                append(out, latinMark(c));
            }
        }
        return out.toString().strip();
    }

    /** What a Latin text has for a Japanese mark. */
    private static String latinMark(char mark) {
        return switch (mark) {
            case '、', '，' -> ", ";
            case '。', '．' -> ". ";
            case '：' -> ": ";
            case '；' -> "; ";
            case '！' -> "! ";
            case '？' -> "? ";
            case '（' -> " (";
            case '）' -> ") ";
            case '「', '『' -> " “";
            case '」', '』' -> "” ";
            case '〜', '～' -> "–";
            case '\u3000', '・' -> " ";
            default -> String.valueOf(mark);
        };
    }

    /** One space is enough between two marks, and none stands before a closing one. */
    private static void append(StringBuilder out, String piece) {
        boolean spaced = out.length() > 0 && out.charAt(out.length() - 1) == ' ';
        if (spaced && piece.charAt(0) == ' ') {
            out.append(piece, 1, piece.length());
        } else {
            if (spaced && ".,:;!?)”–".indexOf(piece.charAt(0)) >= 0) {
                out.setLength(out.length() - 1);
            }
            out.append(piece);
        }
    }

    private static String capitalized(String text, Capitals capitals) {
        if (capitals == Capitals.NONE) {
            return text;
        }
        StringBuilder out = new StringBuilder(text);
        boolean due = true;
        for (int i = 0; i < out.length(); i++) {
            char c = out.charAt(i);
            if (Character.isLetterOrDigit(c)) {
                if (due && !(capitals == Capitals.WORDS && i > 0 && isSmallWord(out, i))) {
                    out.setCharAt(i, Character.toUpperCase(c));
                }
                due = false;
            } else if (capitals == Capitals.WORDS) {
                due = c == ' ' || due;
            } else {
                due |= c == ':' || c == '.' || c == '!' || c == '?';
            }
        }
        return out.toString();
    }

    private static boolean isSmallWord(StringBuilder text, int start) {
        int end = text.indexOf(" ", start);
        String word = text.substring(start, end < 0 ? text.length() : end).toLowerCase(Locale.ROOT);
        return SMALL.contains(" " + word + " ");
    }
}
