package org.footing.resolve;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A word that stands for a source cited before (conventions of Russian, Japanese, English, German and French notes).
 *
 * @param kind what it repeats
 * @param word as printed
 * @param note the number of the note that it names, as in {@code 前掲註(5)}; 0 when it names none
 * @param start in the text
 * @param end in the text, behind the word
 */
record RepeatWord(Kind kind, String word, int note, int start, int end) {
    /** What a word repeats. */
    enum Kind {
        /** The source cited last: {@code Ibid.}, {@code Там же}, {@code 同上}. */
        LAST,
        /** A source of an author who is named before it: {@code op. cit.}, {@code Указ. соч.}, {@code 前掲書}. */
        EARLIER,
        /** The author alone of what was cited last: {@code Idem}, {@code Его же}; another work follows. */
        AUTHOR
    }

    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
    private static final Pattern LAST = Pattern.compile(
            "^(?:ibid(?:em)?\\b[.,]*|ib\\.|id\\.,?(?=\\s+at\\s)|id\\.?$|там[\\s,.]+же\\b[.,]*|тамже\\b[.,]*|同上[書註]?|同前[書註]?|同書|ebd\\b\\.?|ebenda\\b|a\\.\\s?a\\.\\s?o\\.|loc\\.\\s?cit\\.)",
            FLAGS);
    private static final Pattern AUTHOR = Pattern.compile(
            "^(?:idem\\b|id\\.|eadem\\b|его[\\s]+же\\b|е[её][\\s]+же\\b|их[\\s]+же\\b|он[\\s]+же\\b|она[\\s]+же\\b|同(?=[「『]))[.,:]*",
            FLAGS);
    private static final Pattern EARLIER = Pattern.compile(
            "(?:\\(n\\.?\\s?(\\d+)\\)|supra,?\\s(?:at\\s)?(?:note|n\\.)\\s?(\\d+)|op\\.?\\s?cit\\.?|opus citatum|loc\\.?\\s?cit\\.?|art\\.?\\s?cit\\.?|указ(?:анн\\p{L}*)?\\.?\\s*соч(?:инени\\p{L})?\\.?|указ\\.?\\s*(?:раб|ст)\\.?|цит\\.?\\s*соч\\.?|a\\.\\s?a\\.\\s?o\\.|前掲(?:注|註)\\s*[（(]?\\s*(\\d+)\\s*[)）]?\\s*(?:書|論文|著)?|前掲(?:書|論文|著書|著|稿)?)",
            FLAGS);

    /** Whether the text starts with a word that repeats what was cited last, or its author. */
    static boolean isFirst(String text) {
        return LAST.matcher(text).find() || AUTHOR.matcher(text).find();
    }

    /** The word with which the text starts or, of those that follow an author, the first in it; null when there is none. */
    static @Nullable RepeatWord in(String text) {
        Matcher last = LAST.matcher(text);
        if (last.find()) {
            return new RepeatWord(Kind.LAST, last.group(), 0, 0, last.end());
        }
        Matcher author = AUTHOR.matcher(text);
        if (author.find()) {
            return new RepeatWord(Kind.AUTHOR, author.group(), 0, 0, author.end());
        }
        Matcher earlier = EARLIER.matcher(text);
        if (earlier.find()) {
            String number = earlier.group(1);
            for (int group = 2; number == null && group <= earlier.groupCount(); group++) {
                number = earlier.group(group);
            }
            int note = number == null || number.length() > 5 ? 0 : Integer.parseInt(number);
            return new RepeatWord(Kind.EARLIER, earlier.group(), note, earlier.start(), earlier.end());
        }
        return null;
    }
}
