package org.footing.resolve.match;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.footing.resolve.word.NoteWord;

/**
 * What a piece of a note prints of a source, without its locator.
 *
 * @param text of the piece
 * @param words of it, without those of the locator and of words of repetition
 * @param container where the work ends and what contains it begins, as an offset in the text; its length when nothing does
 * @param years that it prints
 * @param numbers by what they count: volume, book, issue, part
 */
public record CitedWords(
        String text, List<NoteWord> words, int container, List<Integer> years, Map<String, String> numbers) {
    private static final int EARLIEST = 1450;
    private static final int LATEST = 2100;
    private static final int YEAR = 4;

    public CitedWords {
        words = List.copyOf(words);
        years = List.copyOf(years);
        numbers = Map.copyOf(numbers);
    }

    /** The years among words: 1922, and 1922 with a raised edition glued to it. */
    public static List<Integer> years(String text, List<NoteWord> words) {
        List<Integer> years = new ArrayList<>();
        for (NoteWord word : words) {
            int year = year(text, word);
            if (year > 0) {
                years.add(year);
            }
        }
        return years;
    }

    /** The year that a word writes, or 0. */
    static int year(String text, NoteWord word) {
        int length = word.end() - word.start();
        if (!word.isNumber() || length < YEAR || length > YEAR + 1 || !Character.isDigit(text.charAt(word.start()))) {
            return 0;
        }
        int year = 0;
        for (int i = 0; i < YEAR; i++) {
            year = year * 10 + Character.digit(text.charAt(word.start() + i), 10);
        }
        return year >= EARLIEST && year <= LATEST ? year : 0;
    }
}
