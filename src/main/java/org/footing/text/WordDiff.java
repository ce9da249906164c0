package org.footing.text;

import java.util.ArrayList;
import java.util.List;

/** What differs between two texts, word by word; in scripts without spaces, character by character. */
public final class WordDiff {
    /** Cells of the table; longer texts are told as one change. */
    private static final long LARGEST = 4_000_000;

    /** What became of a piece. */
    public enum Change {
        SAME,
        GONE,
        NEW
    }

    /** A stretch of words with one fate. */
    public record Piece(Change change, String text) {}

    private final List<Piece> pieces = new ArrayList<>();

    private WordDiff() {}

    /** The pieces in reading order; those that are gone come before the new ones in their place. */
    public static List<Piece> of(String before, String after) {
        WordDiff diff = new WordDiff();
        diff.compare(words(before), words(after));
        return diff.joined();
    }

    private void compare(List<String> old, List<String> now) {
        int start = 0;
        while (start < old.size() && start < now.size() && old.get(start).equals(now.get(start))) {
            start++;
        }
        int endOld = old.size();
        int endNow = now.size();
        while (endOld > start && endNow > start && old.get(endOld - 1).equals(now.get(endNow - 1))) {
            endOld--;
            endNow--;
        }
        add(Change.SAME, old.subList(0, start));
        middle(old.subList(start, endOld), now.subList(start, endNow));
        add(Change.SAME, old.subList(endOld, old.size()));
    }

    private void middle(List<String> old, List<String> now) {
        if ((old.size() + 1L) * (now.size() + 1L) > LARGEST) {
            add(Change.GONE, old);
            add(Change.NEW, now);
            return;
        }
        int[][] common = new int[old.size() + 1][now.size() + 1];
        for (int i = old.size() - 1; i >= 0; i--) {
            for (int j = now.size() - 1; j >= 0; j--) {
                common[i][j] = old.get(i).equals(now.get(j))
                        ? common[i + 1][j + 1] + 1
                        : Math.max(common[i + 1][j], common[i][j + 1]);
            }
        }
        int i = 0;
        int j = 0;
        while (i < old.size() || j < now.size()) {
            if (i < old.size() && j < now.size() && old.get(i).equals(now.get(j))) {
                pieces.add(new Piece(Change.SAME, old.get(i)));
                i++;
                j++;
            } else if (j == now.size() || (i < old.size() && common[i + 1][j] >= common[i][j + 1])) {
                pieces.add(new Piece(Change.GONE, old.get(i)));
                i++;
            } else {
                pieces.add(new Piece(Change.NEW, now.get(j)));
                j++;
            }
        }
    }

    private void add(Change change, List<String> words) {
        for (String word : words) {
            pieces.add(new Piece(change, word));
        }
    }

    /** Neighbours of one fate together: between two that are the same, all that is gone, then all that is new. */
    private List<Piece> joined() {
        List<Piece> out = new ArrayList<>();
        StringBuilder same = new StringBuilder();
        StringBuilder gone = new StringBuilder();
        StringBuilder fresh = new StringBuilder();
        for (Piece piece : pieces) {
            if (piece.change() == Change.SAME) {
                flush(out, Change.GONE, gone);
                flush(out, Change.NEW, fresh);
                same.append(piece.text());
            } else {
                flush(out, Change.SAME, same);
                (piece.change() == Change.GONE ? gone : fresh).append(piece.text());
            }
        }
        flush(out, Change.SAME, same);
        flush(out, Change.GONE, gone);
        flush(out, Change.NEW, fresh);
        return out;
    }

    private static void flush(List<Piece> out, Change change, StringBuilder text) {
        if (text.length() > 0) {
            out.add(new Piece(change, text.toString()));
            text.setLength(0);
        }
    }

    private static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        int at = 0;
        while (at < text.length()) {
            int end = text.offsetByCodePoints(at, 1);
            if (isSpaced(text.codePointAt(at))) {
                while (end < text.length() && isSpaced(text.codePointAt(end))) {
                    end = text.offsetByCodePoints(end, 1);
                }
            }
            words.add(text.substring(at, end));
            at = end;
        }
        return words;
    }

    /** Of a word that spaces end. Kana, kanji and Hangul stand each for itself. */
    private static boolean isSpaced(int c) {
        int type = Character.getType(c);
        boolean mark = type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
        return (Character.isLetterOrDigit(c) || mark) && c < 0x2E80;
    }
}
