package org.footing.resolve;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.footing.csl.locator.Locator;
import org.footing.csl.locator.LocatorReader;

/**
 * The place in a source that a printed citation gives: pages, leaves, columns. Volumes and issues belong to the source.
 *
 * @param start in the text; its length when there is none
 * @param end in the text, behind the last number
 */
record PrintedLocator(Locator locator, int start, int end) {
    private static final String NUMBERS =
            "[\\dIVXLCivxlc]+\\s*(?:об\\.?|verso|v\\b)?(?:\\s*(?:[-–—−－〜~]|,\\s*|и\\s|,\\s*(?:л|с|p)\\.\\s?)\\s*\\d+\\s*(?:об\\.?)?)*";
    private static final Pattern PAGES = Pattern.compile(
            "(?<![\\p{L}\\d])(?:(?:pp?|сс?|c|стр|лл?|ll?|s|fols?|ff?|bl|sp|стб|кол|col|док)\\.\\s?|(?:pages?|leaf|leaves|seite|folio)\\s)("
                    + NUMBERS + ")(?!\\s*(?:[cсpр]\\.|pp\\.|стр|л\\.|pages|leaves|S\\.|頁))",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern JAPANESE =
            Pattern.compile("(?:p{1,2}\\.\\s?)?\\d+\\s*(?:[-–—−－〜~、・]\\s*\\d+\\s*)*(?:頁|ページ|コマ|面|丁)(?:以下)?");
    private static final Pattern BARE = Pattern.compile(
            "^[\\s,.:、，]*(?:at\\s)?(\\d+(?:\\s*[-–—−－]\\s*\\d+)?(?:,\\s*\\d+(?:\\s*[-–—−－]\\s*\\d+)?)*)\\s*[.。]?$");

    /** The last place that the text gives; of a repeat word's text ({@code bare}) a number alone is one. */
    static PrintedLocator in(String text, boolean bare) {
        Matcher japanese = JAPANESE.matcher(text);
        int start = -1;
        int end = -1;
        while (japanese.find()) {
            start = japanese.start();
            end = japanese.end();
        }
        Matcher pages = PAGES.matcher(text);
        while (start < 0 && pages.find()) {
            start = pages.start();
            end = trimmed(text, pages.end());
        }
        Matcher number = BARE.matcher(text);
        if (start < 0 && bare && number.find()) {
            start = number.start(1);
            end = number.end(1);
        }
        if (start < 0) {
            return new PrintedLocator(Locator.NONE, text.length(), text.length());
        }
        return new PrintedLocator(LocatorReader.read(text.substring(start, end)), start, end);
    }

    private static int trimmed(String text, int end) {
        int to = end;
        while (to > 0
                && ",. ".indexOf(text.charAt(to - 1)) >= 0
                && !text.substring(0, to).endsWith("об.")) {
            to--;
        }
        return to;
    }
}
