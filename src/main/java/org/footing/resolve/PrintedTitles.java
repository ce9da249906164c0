package org.footing.resolve;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The titles that a printed citation sets off: in quotation marks, or as a translation in brackets. */
final class PrintedTitles {
    private static final Pattern QUOTED =
            Pattern.compile("『([^』]+)』|「([^」]+)」|“([^”]+)”|\"([^\"]+)\"|«([^»]+)»|„([^“”]+)[“”]");
    private static final Pattern SET_OFF = Pattern.compile(
            "『([^』]+)』|「([^」]+)」|“([^”]+)”|\"([^\"]+)\"|«([^»]+)»|„([^“”]+)[“”]|\\[([^\\]]{8,})\\]|\\(([^)0-9][^)]{8,})\\)|（([^）]{4,})）");
    private static final Pattern GLOSS =
            Pattern.compile("^\\s*[,.]?\\s*(?:\\[([^\\]]{8,})\\]|\\(([^)0-9][^)]{8,})\\)|（([^）]{4,})）)");
    private static final int LEAST = 4;

    private PrintedTitles() {}

    /** The title that is set off first, and its translation where one stands in brackets behind it. */
    static List<String> first(String text) {
        List<String> titles = new ArrayList<>();
        Matcher quoted = QUOTED.matcher(text);
        if (quoted.find()) {
            add(quoted, titles);
            Matcher gloss = GLOSS.matcher(text.substring(quoted.end()));
            if (gloss.find()) {
                add(gloss, titles);
            }
        }
        return titles;
    }

    /** Whether one stands in quotation marks. */
    static boolean isQuoted(String text) {
        return QUOTED.matcher(text).find();
    }

    private static void add(Matcher matcher, List<String> titles) {
        for (int group = 1; group <= matcher.groupCount(); group++) {
            String found = matcher.group(group);
            if (found != null && found.strip().length() >= LEAST) {
                titles.add(found.strip());
            }
        }
    }

    static List<String> in(String text) {
        List<String> titles = new ArrayList<>();
        Matcher title = SET_OFF.matcher(text);
        while (title.find()) {
            add(title, titles);
        }
        return titles;
    }
}
