package org.footing.apparatus;

import org.footing.csl.output.HtmlMarkup;
import org.footing.text.Wrap;

/** What lists of notes and bibliographies have in common. */
final class HangingText {
    private HangingText() {}

    /** The text with all lines but the first indented; empty lines stay empty. */
    static String of(String text, int columns, String indent) {
        String wrapped = Wrap.lines(text, columns == 0 ? Integer.MAX_VALUE : columns, indent);
        return wrapped.replace("\n" + indent + "\n", "\n\n");
    }

    /** The attribute {@code lang}, unless the language is not known. */
    static void language(String tag, StringBuilder out) {
        if (!tag.isEmpty()) {
            out.append(" lang=\"");
            HtmlMarkup.escape(tag, out);
            out.append('"');
        }
    }
}
