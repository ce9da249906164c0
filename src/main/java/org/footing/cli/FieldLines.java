package org.footing.cli;

import org.footing.text.DisplayWidth;
import org.footing.text.Wrap;

/** A source's fields on the terminal: a label and a value a line, forms of the value below it by language tag. */
final class FieldLines {
    private static final int LABELS = 18;
    private static final int TAGS = 15;

    private final Console console;
    private final String indent = " ".repeat(LABELS + 2);

    FieldLines(Console console) {
        this.console = console;
    }

    void line(String label, String value) {
        String labelled = "  " + console.paint("2", DisplayWidth.pad(label, LABELS));
        if (DisplayWidth.of(label) >= LABELS) {
            labelled += "\n" + indent;
        }
        console.out().println(labelled + hanging(value, indent));
    }

    void form(String tag, String value) {
        form("", tag, value);
    }

    /** A form with a sign before its tag, in the column left of it. */
    void form(String sign, String tag, String value) {
        String hang = indent + " ".repeat(TAGS + 1);
        String before = sign.isEmpty() ? indent : " ".repeat(LABELS) + sign + " ";
        String after = DisplayWidth.of(tag) > TAGS ? "\n" + hang : " ";
        console.out().println(before + DisplayWidth.pad(tag, TAGS) + after + hanging(value, hang));
    }

    /** The text in the columns right of {@code indent}; the first line's label is printed already. */
    private String hanging(String value, String indent) {
        return Wrap.lines(value, console.width() - indent.length(), "").replace("\n", "\n" + indent);
    }
}
