package org.footing.claim;

import java.util.List;
import org.footing.manuscript.Manuscript;
import org.footing.manuscript.Paragraph;
import org.footing.manuscript.Sentence;
import org.footing.text.Span;

/** The sentences at a place. */
final class Sentences {
    private Sentences() {}

    /**
     * The whole sentences that {@code span} touches: a claim may be a clause, and a “not” elsewhere in its sentence changes
     * what it says. Outside running text, in a heading, {@code otherwise}.
     */
    static String around(Manuscript manuscript, Span span, String otherwise) {
        StringBuilder out = new StringBuilder();
        List<Paragraph> paragraphs = manuscript.paragraphs();
        for (int i = firstEndingAfter(paragraphs, span.start()); i < paragraphs.size(); i++) {
            Paragraph paragraph = paragraphs.get(i);
            if (paragraph.span().start() >= span.end()) {
                break;
            }
            for (Sentence sentence : paragraph.sentences()) {
                if (sentence.span().start() < span.end() && sentence.span().end() > span.start()) {
                    out.append(out.length() == 0 ? "" : " ").append(sentence.text());
                }
            }
        }
        return out.length() == 0 ? otherwise : out.toString();
    }

    private static int firstEndingAfter(List<Paragraph> paragraphs, int offset) {
        int low = 0;
        int high = paragraphs.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (paragraphs.get(middle).span().end() <= offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
