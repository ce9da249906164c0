package org.footing.resolve.note;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.footing.resolve.word.NearWords;
import org.jspecify.annotations.Nullable;

/** Finds the words of repetition of Russian, Japanese, English, German and French notes, misspelt ones too. */
public final class RepeatWordReader {
    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;

    private static final Pattern SAME_WORK = Pattern.compile(
            "(?:ibidem|[il1]bid|ib\\.|ebd|ebenda|там\\s*[,.]?\\s*же|т[аa]м\\s*же|同上書?|同前書?|同書|同論文|同誌)(?![\\p{L}&&[^同上前書論文誌、]])[.,]*",
            FLAGS);
    private static final Pattern WELL_SPELT = Pattern.compile(
            "(?:Ibidem\\.?|Ibid\\.|Ib\\.|Ebd\\.|Ebenda|Там же\\.?|ibid\\.|ibidem|ebd\\.|ebenda|там же\\.?|同.*),?");
    private static final Pattern EARLIER_WORK = Pattern.compile(
            "(?<!\\p{L})(?:op\\.?\\s*cit|art\\.?\\s*cit(?:é)?|ouvr\\.?\\s*cité|a\\.\\s?a\\.\\s?O|указ\\.?\\s*(?:соч|раб|ст|изд)|цит\\.?\\s*соч"
                    + "|сочинение|ук\\.?\\s*соч)(?!\\p{L})\\.?|前掲(?:書|論文|稿|論考|著書?|資料|史料)|既出|前出",
            FLAGS);
    private static final Pattern EARLIER_NOTE = Pattern.compile(
            "前掲?[注註]\\s*[(（]?\\s*([\\d０-９]+)\\s*[)）]?\\s*(?:前?掲?(?:書|論文))?|[注註]\\s*[(（]?([\\d０-９]+)[)）]?\\s*(?:の|に)?前?掲(?:書|論文)"
                    + "|\\(?(?:wie\\s+Anm|siehe\\s+Anm|vgl\\.\\s+Anm|see\\s+n(?:ote)?|as\\s+in\\s+n(?:ote)?|supra,?\\s+n(?:ote)?|voir\\s+n(?:ote)?|(?<=\\()n|см\\.?\\s+(?:прим|сноск[уи]))"
                    + "\\.?\\s*(\\d+)\\)?",
            FLAGS);
    private static final Pattern SAME_PLACE = Pattern.compile("(?<!\\p{L})loc\\.?\\s*cit(?!\\p{L})\\.?", FLAGS);
    private static final Pattern SAME_AUTHOR = Pattern.compile(
            "(?:idem|eadem|iidem|id\\.|(?:его|е[её]|их|он|она|они)\\s+же|ders\\.|dies\\.|derselbe|dieselbe|同(?=[、，「『])|同著者|同氏)(?!\\p{L}&&[^「『])[.,:、]*",
            FLAGS);

    private static final Pattern SHORT = Pattern.compile("(\\p{L}{3}\\s\\p{L}{2}|\\p{L}{4,6})(?=[.,\\s]|$)[.,]*\\s*");
    private static final String[] KNOWN = {"там же", "ibid", "ibidem"};

    private RepeatWordReader() {}

    /** The word that stands at {@code from} and repeats a whole citation, or null. */
    public static @Nullable RepeatWord sameWork(String text, int from) {
        Matcher found = at(SAME_WORK, text, from);
        if (found == null) {
            return misread(text, from);
        }
        boolean misspelt = !WELL_SPELT.matcher(found.group()).matches();
        return new RepeatWord(RepeatWord.Kind.SAME_WORK, from, found.end(), 0, misspelt);
    }

    /** A word of repetition with one letter wrong, where nothing but a place follows it. */
    private static @Nullable RepeatWord misread(String text, int from) {
        Matcher word = SHORT.matcher(text);
        word.region(from, text.length());
        if (!word.lookingAt()) {
            return null;
        }
        String letters = word.group(1).toLowerCase(Locale.ROOT);
        for (String known : KNOWN) {
            boolean near = !letters.equals(known) && NearWords.distance(letters, known) == 1;
            if (near && (word.end() == text.length() || PlaceFinder.after(text, word.end(1)) != null)) {
                return new RepeatWord(RepeatWord.Kind.SAME_WORK, from, word.end(1), 0, true);
            }
        }
        return null;
    }

    /** The word that stands at {@code from} and repeats an author, or null. */
    public static @Nullable RepeatWord sameAuthor(String text, int from) {
        Matcher found = at(SAME_AUTHOR, text, from);
        return found == null ? null : new RepeatWord(RepeatWord.Kind.SAME_AUTHOR, from, found.end(), 0, false);
    }

    /** The first word that stands for a work cited earlier, or null. */
    public static @Nullable RepeatWord earlier(String text) {
        Matcher note = EARLIER_NOTE.matcher(text);
        if (note.find()) {
            String number =
                    note.group(1) != null ? note.group(1) : note.group(2) != null ? note.group(2) : note.group(3);
            return new RepeatWord(RepeatWord.Kind.EARLIER_WORK, note.start(), note.end(), figures(number), false);
        }
        Matcher place = SAME_PLACE.matcher(text);
        if (place.find()) {
            return new RepeatWord(RepeatWord.Kind.SAME_PLACE, place.start(), place.end(), 0, false);
        }
        Matcher work = EARLIER_WORK.matcher(text);
        return work.find() ? new RepeatWord(RepeatWord.Kind.EARLIER_WORK, work.start(), work.end(), 0, false) : null;
    }

    /** Figures of any width. */
    private static int figures(String written) {
        int number = 0;
        for (int i = 0; i < written.length() && i < 5; i++) {
            number = number * 10 + Character.digit(written.charAt(i), 10);
        }
        return number;
    }

    private static @Nullable Matcher at(Pattern pattern, String text, int from) {
        Matcher matcher = pattern.matcher(text);
        matcher.region(from, text.length());
        matcher.useTransparentBounds(true);
        return matcher.lookingAt() ? matcher : null;
    }
}
