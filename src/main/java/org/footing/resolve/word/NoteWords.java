package org.footing.resolve.word;

import java.util.ArrayList;
import java.util.List;
import org.footing.language.comparison.KanjiVariants;
import org.footing.search.word.Folded;

/** The words of a text, in their order. */
public final class NoteWords {
    private static final float NUMBER = 0.7f;
    private static final float CHARACTER = 0.5f;
    private static final String APOSTROPHES = "'’ʹʼʻ‘`";

    private final String text;
    private final String folded;
    private final Lexicon lexicon;
    private final List<NoteWord> words = new ArrayList<>();

    private NoteWords(String text, Lexicon lexicon) {
        this.text = text;
        this.folded = KanjiVariants.fold(text);
        this.lexicon = lexicon;
    }

    public static List<NoteWord> of(String text, Lexicon lexicon) {
        NoteWords words = new NoteWords(text, lexicon);
        words.scan();
        return words.words;
    }

    private void scan() {
        int at = 0;
        while (at < text.length()) {
            char c = text.charAt(at);
            if (Folded.isEastAsian(c) && Character.isLetterOrDigit(c)) {
                int id = lexicon.id(folded.substring(at, at + 1));
                words.add(new NoteWord(at, at + 1, id, CHARACTER, NoteWord.Kind.EAST_ASIAN));
                at++;
            } else if (Character.isDigit(c)) {
                at = number(at);
            } else if (Character.isLetter(c)) {
                at = word(at);
            } else {
                at++;
            }
        }
    }

    private int number(int from) {
        StringBuilder digits = new StringBuilder();
        int end = from;
        while (end < text.length() && Character.isDigit(text.charAt(end))) {
            digits.append(Character.digit(text.charAt(end), 10));
            end++;
        }
        words.add(new NoteWord(from, end, lexicon.intern(digits.toString()), NUMBER, NoteWord.Kind.NUMBER));
        return end;
    }

    private int word(int from) {
        int end = from;
        while (end < text.length() && belongs(end)) {
            end++;
        }
        String word = text.substring(from, end);
        int roman = word.length() > 1 ? RomanNumber.of(word) : 0;
        if (roman > 0) {
            int id = lexicon.intern(Integer.toString(roman));
            words.add(new NoteWord(from, end, id, NUMBER, NoteWord.Kind.NUMBER));
            return end;
        }
        int id = lexicon.id(word);
        NoteWord.Kind kind = Character.isUpperCase(word.charAt(0)) ? NoteWord.Kind.CAPITAL : NoteWord.Kind.SMALL;
        words.add(new NoteWord(from, end, id, lexicon.weight(word, id), kind));
        return end;
    }

    /** Letters, marks, and an apostrophe between two letters. */
    private boolean belongs(int at) {
        char c = text.charAt(at);
        if (Character.isLetter(c)) {
            return !Folded.isEastAsian(c);
        }
        int type = Character.getType(c);
        if (type == Character.NON_SPACING_MARK || c == '\u00ad') {
            return true;
        }
        return APOSTROPHES.indexOf(c) >= 0
                && at + 1 < text.length()
                && Character.isLetter(text.charAt(at + 1))
                && Character.isLetter(text.charAt(at - 1));
    }
}
