package org.footing.resolve;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.footing.resolve.match.CitedWords;
import org.footing.resolve.note.PlaceFinder;
import org.footing.resolve.note.PrintedNumbers;
import org.footing.resolve.note.RepeatWord;
import org.footing.resolve.note.RepeatWordReader;
import org.footing.resolve.note.Signals;
import org.footing.resolve.word.Lexicon;
import org.footing.resolve.word.NoteWord;
import org.footing.resolve.word.NoteWords;
import org.footing.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * A piece of a note, read once.
 *
 * @param span in the note's text
 * @param text of it
 * @param signal where the words end that lead to it
 * @param from where what is cited starts, behind signals and words for a repeated author
 * @param same the word for what was cited last with which it starts; null when there is none
 * @param author the word for the same author with which it starts; null when there is none
 * @param earlier the word for an earlier work that it holds; null when there is none
 * @param place its locator; null when there is none
 * @param cited its words
 */
record Piece(
        Span span,
        String text,
        int signal,
        int from,
        @Nullable RepeatWord same,
        @Nullable RepeatWord author,
        @Nullable RepeatWord earlier,
        PlaceFinder.@Nullable Place place,
        CitedWords cited) {
    private static final Pattern CONTAINER =
            Pattern.compile("\\s//\\s|[,.”»’\"]\\s(?:[Ii]n:?|dans|In)\\s(?=[\\p{Lu}“«\"‘„\\p{L}])|」(?=.{0,40}『)");

    private static final Pattern TAIL = Pattern.compile("[.,]?\\s*(?:ISBN|ISSN|URL:|DOI|doi|https?://)");

    static Piece of(String note, Span span, Lexicon lexicon) {
        String text = note.substring(span.start(), span.end());
        int from = Signals.end(text);
        RepeatWord same = RepeatWordReader.sameWork(text, from);
        PlaceFinder.Place place = same == null ? PlaceFinder.of(text) : PlaceFinder.after(text, same.end());
        RepeatWord author = same == null ? RepeatWordReader.sameAuthor(text, from) : null;
        int start = author == null ? from : author.end();
        RepeatWord earlier = RepeatWordReader.earlier(text);
        int other = Signals.otherEdition(text, start);
        List<NoteWord> words = new ArrayList<>();
        for (NoteWord word : NoteWords.of(text, lexicon)) {
            boolean inPlace = place != null && word.start() >= place.start() && word.end() <= place.end();
            boolean repeats = earlier != null && word.start() >= earlier.start() && word.end() <= earlier.end();
            if (word.start() >= start && word.start() < other && !inPlace && !repeats) {
                words.add(word);
            }
        }
        Matcher container = CONTAINER.matcher(text);
        int inside = container.find(start) ? container.end() : text.length();
        String unplaced = place == null ? text : text.substring(0, place.start()) + text.substring(place.end());
        Map<String, String> numbers = PrintedNumbers.of(unplaced);
        return new Piece(
                span,
                text,
                from,
                start,
                same,
                author,
                earlier,
                place,
                new CitedWords(text, words, inside, CitedWords.years(text, words), numbers));
    }

    /** Where what cites ends in the note; prose may follow. */
    int end() {
        int end = text.length();
        if (place != null) {
            end = place.end();
            boolean open = text.lastIndexOf('(', place.start()) > text.lastIndexOf(')', place.start());
            end += open && text.startsWith(")", end) ? 1 : 0;
            Matcher tail = TAIL.matcher(text);
            end = tail.find(end) && tail.start() <= end + 2 ? text.length() : end;
        }
        while (end > 0 && ".。;, ".indexOf(text.charAt(end - 1)) >= 0 && (place == null || end > place.end())) {
            end--;
        }
        return span.start() + end;
    }

    /** Whether it starts with a word of repetition or holds one. */
    boolean repeats() {
        return same != null || earlier != null;
    }

    /** The same piece with other words. */
    Piece with(CitedWords words) {
        return new Piece(span, text, signal, from, same, author, earlier, place, words);
    }
}
