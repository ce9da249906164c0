package org.footing.check;

import java.util.ArrayList;
import java.util.List;
import org.footing.check.Passages.Passage;
import org.footing.manuscript.Manuscript;
import org.footing.text.Span;

/**
 * Marks of which a draft has two kinds, straight and curly, or sets in two ways, before and behind the closing quotation mark: the rarer
 * kind is told, once in a paragraph.
 */
final class MarkRules implements Rule {
    private static final String CURLY = "“”„";
    private static final String CURLY_SINGLE = "’‘";

    @Override
    public void check(Paper paper, Findings findings) {
        for (Manuscript manuscript : paper.input().manuscripts()) {
            List<Passage> passages = Passages.of(manuscript);
            mixed(passages, "\"", CURLY, false, "quotation marks", findings);
            mixed(passages, "'", CURLY_SINGLE, true, "apostrophes", findings);
            outside(passages, findings);
        }
    }

    private static void mixed(
            List<Passage> passages, String straight, String curly, boolean inWord, String what, Findings findings) {
        int straightOnes = 0;
        int curlyOnes = 0;
        for (Passage passage : passages) {
            straightOnes += places(passage, straight, inWord).size();
            curlyOnes += places(passage, curly, inWord).size();
        }
        if (straightOnes == 0 || curlyOnes == 0) {
            return;
        }
        boolean straightIsRarer = straightOnes < curlyOnes;
        String rarer = straightIsRarer ? straight : curly;
        for (Passage passage : passages) {
            List<Integer> places = places(passage, rarer, inWord);
            if (!places.isEmpty()) {
                Span span = new Span(places.get(0), places.get(0) + 1);
                TypingRules.add(
                        RuleId.MIXED_MARKS,
                        passage,
                        span,
                        (straightIsRarer ? "straight " : "curly ") + what + " here, and elsewhere in the draft "
                                + (straightIsRarer ? "curly" : "straight") + " ones",
                        "set all of them alike",
                        findings);
            }
        }
    }

    /** Where the marks stand in prose; {@code inWord} takes those alone that stand between letters. */
    private static List<Integer> places(Passage passage, String marks, boolean inWord) {
        List<Integer> out = new ArrayList<>(0);
        String text = passage.text();
        int brace = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            // Attributes in braces and tags have straight marks of their own.
            brace += c == '{' || c == '<' ? 1 : c == '}' || c == '>' ? -1 : 0;
            boolean between = i > 0
                    && i + 1 < text.length()
                    && Character.isLetter(text.charAt(i - 1))
                    && Character.isLetter(text.charAt(i + 1));
            if (marks.indexOf(c) >= 0 && brace <= 0 && (!inWord || between)) {
                out.add(i);
            }
        }
        return out;
    }

    /** Full stops and commas behind a closing mark where the draft sets them before it nearly everywhere, or the other way round. */
    private static void outside(List<Passage> passages, Findings findings) {
        List<Passage> where = new ArrayList<>();
        List<Integer> outside = new ArrayList<>();
        int inside = 0;
        for (Passage passage : passages) {
            String text = passage.text();
            for (int i = 1; i + 1 < text.length(); i++) {
                char c = text.charAt(i);
                if (c != '”' && c != '"') {
                    continue;
                }
                if (text.charAt(i - 1) == '.' || text.charAt(i - 1) == ',') {
                    inside++;
                } else if ((text.charAt(i + 1) == '.' || text.charAt(i + 1) == ',')
                        && Character.isLetter(text.charAt(i - 1))) {
                    where.add(passage);
                    outside.add(i);
                }
            }
        }
        if (inside < 4 * outside.size()) {
            return;
        }
        for (int i = 0; i < outside.size(); i++) {
            int at = outside.get(i);
            TypingRules.add(
                    RuleId.MIXED_MARKS,
                    where.get(i),
                    new Span(at, at + 2),
                    "the mark stands behind the closing quotation mark, elsewhere in the draft before it",
                    "write " + where.get(i).text().charAt(at + 1)
                            + where.get(i).text().charAt(at),
                    findings);
        }
    }
}
