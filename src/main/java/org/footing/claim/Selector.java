package org.footing.claim;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Words to look for, and the words around them that tell two places apart.
 *
 * @param prefix at most 32 code points; may be empty
 * @param suffix at most 32 code points; may be empty
 */
record Selector(String text, String prefix, String suffix) {
    private static final int CONTEXT = 32;

    static Selector exact(Occurrence occurrence) {
        return new Selector(
                occurrence.text().strip(),
                last(occurrence.prefix().strip()),
                first(occurrence.suffix().strip()));
    }

    /** @param words of the occurrence, without markup */
    static Selector normal(Occurrence occurrence, String words) {
        return new Selector(
                Normal.of(words), last(Normal.of(occurrence.prefix())), first(Normal.of(occurrence.suffix())));
    }

    private static String last(String text) {
        int count = text.codePointCount(0, text.length());
        return count <= CONTEXT ? text : text.substring(text.offsetByCodePoints(0, count - CONTEXT));
    }

    private static String first(String text) {
        int count = text.codePointCount(0, text.length());
        return count <= CONTEXT ? text : text.substring(0, text.offsetByCodePoints(0, CONTEXT));
    }

    /** Every place where the words stand as they are. */
    List<Match> matches(List<ParagraphText> paragraphs) {
        List<Match> matches = new ArrayList<>();
        for (ParagraphText paragraph : paragraphs) {
            int at = text.isEmpty() ? -1 : paragraph.text.indexOf(text);
            while (at >= 0) {
                matches.add(new Match(paragraph, at, at + text.length(), 1));
                at = paragraph.text.indexOf(text, at + text.length());
            }
        }
        return matches;
    }

    /** The only match, or the only one whose surroundings agree best; null when several are as good. */
    @Nullable
    Match choose(List<Match> matches) {
        if (matches.size() == 1) {
            return matches.get(0);
        }
        Match best = null;
        int most = 0;
        for (Match match : matches) {
            int sides = agreeing(match);
            if (sides > most) {
                best = match;
                most = sides;
            } else if (sides == most) {
                best = null;
            }
        }
        return best;
    }

    /** How many of the recorded sides stand beside the match: 0, 1 or 2. */
    int agreeing(Match match) {
        int sides = 0;
        if (!prefix.isEmpty() && match.before().stripTrailing().endsWith(prefix)) {
            sides++;
        }
        if (!suffix.isEmpty() && match.after().stripLeading().startsWith(suffix)) {
            sides++;
        }
        return sides;
    }
}
