package org.footing.resolve.note;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Words that lead to a citation, and those behind which another edition is told. */
public final class Signals {
    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
    private static final Pattern START = Pattern.compile(
            "(?:(?:but\\s+)?see(?:,?\\s+(?:also|e\\.g\\.|for example|for instance|especially|esp\\.))?|cf\\.?|compare|also|e\\.g\\.|and|quoted\\s+(?:in|from)"
                    + "|(?:подробнее\\s+)?(?:об\\s+этом\\s+)?см\\.?(?:,?\\s*(?:также|напр(?:имер|\\.)|подробнее|об\\s+этом))?|ср\\.?|также|напр\\.|подробнее|vgl\\.?(?:\\s+auch)?"
                    + "|siehe(?:\\s+auch)?|s\\.\\s+auch|auch|dazu|voir(?:\\s+aussi)?|aussi|et|詳しくは|たとえば|例えば|また|なお)(?![\\p{L}&&[^\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}]])[\\s,:、]*",
            FLAGS);
    private static final Pattern QUOTED_FROM = Pattern.compile(
            "(?<!\\p{L})(?:цит\\.?\\s*по|цитируется\\s+по|quoted\\s+(?:in|from|after)|cited\\s+(?:in|from|after)|qtd\\.?\\s+in|zit(?:\\.|iert)\\s+nach|cité\\s+(?:dans|par|d[’']après))"
                    + "(?!\\p{L})\\s*[:.]?\\s*",
            FLAGS);
    private static final Pattern OTHER_EDITION = Pattern.compile(
            "(?<!\\p{L})(?:пер\\.\\s+по\\s+изд|печ\\.\\s+по|рец\\.\\s+на|рус\\.\\s+пер|переизд|repr\\.|reprint\\s+of|originally\\s+published|orig\\.|zuerst|原著|初出)(?:\\.|:)?",
            FLAGS);

    private static final Pattern LIST_NUMBER = Pattern.compile("(?:\\[\\d{1,4}\\]|\\d{1,4}\\.)\\s+(?=\\S.{10})");

    private Signals() {}

    /** Where what is cited starts: behind «Цит. по:» wherever it stands, else behind the words that lead to it. */
    public static int end(String text) {
        Matcher number = LIST_NUMBER.matcher(text);
        int from = number.lookingAt() ? number.end() : 0;
        Matcher quoted = QUOTED_FROM.matcher(text);
        while (quoted.find()) {
            from = quoted.end() < text.length() ? quoted.end() : from;
        }
        Matcher start = START.matcher(text);
        for (int i = 0; i < 3; i++) {
            start.region(from, text.length());
            if (!start.lookingAt() || start.end() == from || start.end() >= text.length()) {
                break;
            }
            from = start.end();
        }
        return from;
    }

    /** Where another edition or the original is told, which is not what is cited; the length of the text when none is. */
    public static int otherEdition(String text, int from) {
        Matcher other = OTHER_EDITION.matcher(text);
        return other.find(from) && other.start() > from ? other.start() : text.length();
    }
}
