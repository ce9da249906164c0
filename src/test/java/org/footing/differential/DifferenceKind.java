package org.footing.differential;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** In what two texts differ, the slightest first. */
enum DifferenceKind {
    DOUBLED_MARKS("marks of punctuation that the peer prints twice"),
    MARKUP("font style or weight alone"),
    SPACE("white space"),
    QUOTATION_MARKS("quotation marks and apostrophes"),
    DASHES("hyphens and dashes"),
    PUNCTUATION("punctuation"),
    LETTER_CASE("capital and small letters"),
    ORDER("the same words in another order"),
    MISSING("words that we lack"),
    ADDED("words that we add"),
    NOTHING("one of the two prints nothing"),
    WORDS("other words");

    private final String title;

    DifferenceKind(String title) {
        this.title = title;
    }

    String title() {
        return title;
    }

    static DifferenceKind of(String ours, String theirs) {
        if (ours.isEmpty() || theirs.isEmpty()) {
            return NOTHING;
        }
        if (DoubledMarks.explain(ours, theirs)) {
            return DOUBLED_MARKS;
        }
        String own = plain(ours);
        String other = plain(theirs);
        if (own.equals(other)) {
            return MARKUP;
        }
        if (without(own, "\\s").equals(without(other, "\\s"))) {
            return SPACE;
        }
        if (without(own, QUOTES).equals(without(other, QUOTES))) {
            return QUOTATION_MARKS;
        }
        if (without(own, DASHES_AND_SPACE).equals(without(other, DASHES_AND_SPACE))) {
            return DASHES;
        }
        if (without(own, MARKS).equals(without(other, MARKS))) {
            return PUNCTUATION;
        }
        if (small(without(own, MARKS)).equals(small(without(other, MARKS)))) {
            return LETTER_CASE;
        }
        return byWords(words(own), words(other));
    }

    private static final String QUOTES = "[\\s\"'“”‘’«»„‚‹›]";
    private static final String DASHES_AND_SPACE = "[\\s–—‑-]";
    private static final String MARKS = "[\\s\\p{P}]";

    private static DifferenceKind byWords(List<String> ours, List<String> theirs) {
        List<String> missing = new ArrayList<>(theirs);
        ours.forEach(missing::remove);
        List<String> added = new ArrayList<>(ours);
        theirs.forEach(added::remove);
        if (missing.isEmpty() && added.isEmpty()) {
            return ORDER;
        }
        return added.isEmpty() ? MISSING : missing.isEmpty() ? ADDED : WORDS;
    }

    static List<String> words(String text) {
        List<String> out = new ArrayList<>();
        for (String word : small(plain(text)).split("[^\\p{L}\\p{M}\\p{N}]+", -1)) {
            if (!word.isEmpty()) {
                out.add(word);
            }
        }
        return out;
    }

    static String plain(String text) {
        return text.replaceAll("</?(i|b|sup|sub|em)>", "");
    }

    private static String small(String text) {
        return text.toLowerCase(Locale.ROOT);
    }

    private static String without(String text, String pattern) {
        return text.replaceAll(pattern, "");
    }
}
