package org.footing.language.orthography;

import java.util.ArrayList;
import java.util.List;
import org.footing.text.Span;

/** Follows the quotation marks of a text through their nesting. */
public final class QuotationCheck {
    private static final String KNOWN = "«»„“”‚‘‹›「」『』《》〈〉";

    private final CharSequence text;
    private final QuotationMarks marks;
    private final List<QuotationFault> faults = new ArrayList<>(0);
    private final StringBuilder expected = new StringBuilder();
    private final List<Integer> opened = new ArrayList<>(2);

    private QuotationCheck(CharSequence text, QuotationMarks marks) {
        this.text = text;
        this.marks = marks;
    }

    /** The faults of a text that is all of one language, in order. */
    public static List<QuotationFault> check(CharSequence text, QuotationMarks marks) {
        return new QuotationCheck(text, marks).run();
    }

    private List<QuotationFault> run() {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"') {
                fault(i, QuotationFault.Kind.STRAIGHT);
            } else if (isMark(c, i)) {
                read(c, i);
            }
        }
        for (int at : opened) {
            fault(at, QuotationFault.Kind.UNPAIRED);
        }
        faults.sort((a, b) -> Integer.compare(a.span().start(), b.span().start()));
        return List.copyOf(faults);
    }

    /** ’ is a mark only where a quotation waits for it, and never within a word: don’t. */
    private boolean isMark(char c, int at) {
        if (c != '’') {
            return KNOWN.indexOf(c) >= 0;
        }
        boolean within = at > 0
                && at + 1 < text.length()
                && Character.isLetter(text.charAt(at - 1))
                && Character.isLetter(text.charAt(at + 1));
        return !within && expected.indexOf("’") >= 0;
    }

    private void read(char c, int at) {
        int depth = expected.length();
        if (depth > 0 && expected.charAt(depth - 1) == c) {
            expected.setLength(depth - 1);
            opened.remove(depth - 1);
        } else if (c == marks.open()) {
            if (depth > 0 && expected.charAt(depth - 1) == marks.close()) {
                fault(at, QuotationFault.Kind.OUTER_WITHIN_OUTER);
            }
            open(marks.close(), at);
        } else if (c == marks.openInner()) {
            if (depth == 0 && !marks.innerMayStandAlone()) {
                fault(at, QuotationFault.Kind.INNER_ALONE);
            }
            open(marks.closeInner(), at);
        } else if (c == marks.close() || c == marks.closeInner()) {
            fault(at, QuotationFault.Kind.UNPAIRED);
        } else {
            fault(at, QuotationFault.Kind.OF_ANOTHER_LANGUAGE);
        }
    }

    private void open(char close, int at) {
        expected.append(close);
        opened.add(at);
    }

    private void fault(int at, QuotationFault.Kind kind) {
        faults.add(new QuotationFault(new Span(at, at + 1), kind));
    }
}
