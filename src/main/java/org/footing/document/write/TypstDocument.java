package org.footing.document.write;

import java.util.List;
import org.footing.csl.output.Display;
import org.footing.csl.output.Formatting;
import org.footing.csl.output.Formatting.FontStyle;
import org.footing.csl.output.Formatting.FontVariant;
import org.footing.csl.output.Formatting.FontWeight;
import org.footing.csl.output.Formatting.TextDecoration;
import org.footing.csl.output.Formatting.VerticalAlign;
import org.footing.document.Attributes;
import org.footing.document.Block;

/** Typst: the body of a document. What is set off is a call of a function, since signs such as {@code *} need spaces around them. */
public final class TypstDocument implements DocumentMarkup {
    private static final String SPECIAL = "\\*_`$#@<>[]~\"'";

    private final StringBuilder out;
    private final LineBlocks blocks;
    private String caption = "";
    private int called = -1;

    public TypstDocument(StringBuilder out) {
        this.out = out;
        this.blocks = new LineBlocks(out);
    }

    @Override
    public void text(String characters) {
        for (int i = 0; i < characters.length(); i++) {
            char c = characters.charAt(i);
            boolean first = isLineStart();
            if (out.length() == called && (c == '(' || c == '.' || c == ';')) {
                // It would go on with the call before it.
                out.append(';');
            }
            if (SPECIAL.indexOf(c) >= 0
                    || (first && (c == '=' || c == '-' || c == '+' || c == '/'))
                    || ((c == '-' || c == '/' || c == '.') && endsIn(c))
                    || (c == '*' && endsIn('/'))
                    || ((c == '.' || c == ')') && isNumbered())) {
                out.append('\\').append(c);
            } else if (c == '\u00A0') {
                out.append('~');
            } else if (c == '\u00AD') {
                out.append("-?");
            } else {
                out.append(c == '\n' ? ' ' : c);
            }
        }
    }

    private boolean isLineStart() {
        int at = out.length() - 1;
        while (at >= 0 && out.charAt(at) == ' ') {
            at--;
        }
        return at < 0 || out.charAt(at) == '\n' || out.charAt(at) == '[';
    }

    /** Whether nothing but a number stands on the line, which a full stop would make an item of a list. */
    private boolean isNumbered() {
        int at = out.length() - 1;
        while (at >= 0 && out.charAt(at) >= '0' && out.charAt(at) <= '9') {
            at--;
        }
        return at < out.length() - 1 && (at < 0 || out.charAt(at) == '\n' || out.charAt(at) == '[');
    }

    private boolean endsIn(char c) {
        return out.length() > 0 && out.charAt(out.length() - 1) == c;
    }

    private void call(String function) {
        out.append('#').append(function).append('[');
    }

    private void close() {
        out.append(']');
        called = out.length();
    }

    @Override
    public void open(Formatting change) {
        if (change.fontStyle() != null) {
            call(change.fontStyle() == FontStyle.NORMAL ? "text(style: \"normal\")" : "text(style: \"italic\")");
        }
        if (change.fontVariant() != null) {
            call(change.fontVariant() == FontVariant.SMALL_CAPS ? "smallcaps" : "text(features: (\"smcp\": 0))");
        }
        if (change.fontWeight() != null) {
            call(change.fontWeight() == FontWeight.BOLD ? "text(weight: \"bold\")" : "text(weight: \"regular\")");
        }
        if (change.textDecoration() == TextDecoration.UNDERLINE) {
            call("underline");
        }
        if (change.verticalAlign() == VerticalAlign.SUP || change.verticalAlign() == VerticalAlign.SUB) {
            call(change.verticalAlign() == VerticalAlign.SUP ? "super" : "sub");
        }
    }

    @Override
    public void close(Formatting change) {
        int calls = (change.fontStyle() == null ? 0 : 1)
                + (change.fontVariant() == null ? 0 : 1)
                + (change.fontWeight() == null ? 0 : 1)
                + (change.textDecoration() == TextDecoration.UNDERLINE ? 1 : 0)
                + (change.verticalAlign() == VerticalAlign.SUP || change.verticalAlign() == VerticalAlign.SUB ? 1 : 0);
        for (int i = 0; i < calls; i++) {
            close();
        }
    }

    @Override
    public void openBlock(Display display) {
        if (display == Display.BLOCK || display == Display.INDENT) {
            out.append(display == Display.INDENT ? " \\\n#h(2em)" : " \\\n");
        } else if (display == Display.RIGHT_INLINE) {
            out.append("#h(0.5em)");
        }
        called = out.length();
    }

    @Override
    public void closeBlock(Display display) {}

    @Override
    public void openLink(String target) {
        out.append("#link(").append(quoted(target)).append(")[");
    }

    private static String quoted(String text) {
        return "\"" + text.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n") + "\"";
    }

    @Override
    public void closeLink(String target) {
        close();
    }

    @Override
    public void code(String characters) {
        out.append("#raw(").append(quoted(characters)).append(')');
        called = out.length();
    }

    @Override
    public void formula(String tex, boolean display) {
        code(tex);
    }

    @Override
    public void lineBreak(boolean hard) {
        out.append(hard ? " \\\n" : "\n");
    }

    @Override
    public void rawText(String format, String text) {
        if (format.equals("typst")) {
            out.append(text);
        } else {
            text(text);
        }
    }

    @Override
    public void picture(String target, String title, String words) {
        out.append("#image(")
                .append(quoted(target))
                .append(", alt: ")
                .append(quoted(words))
                .append(')');
        called = out.length();
    }

    @Override
    public void openStrikeout() {
        call("strike");
    }

    @Override
    public void closeStrikeout() {
        close();
    }

    @Override
    public void openHyperlink(String target, String title) {
        openLink(target);
    }

    @Override
    public void closeHyperlink(String target, String title, String shown) {
        close();
    }

    @Override
    public void openPassage(Attributes attributes) {
        String language = attributes.value("lang");
        if (!language.isEmpty()) {
            call("text(lang: " + quoted(primary(language)) + ")");
        }
    }

    private static String primary(String language) {
        int hyphen = language.indexOf('-');
        return hyphen < 0 ? language : language.substring(0, hyphen);
    }

    @Override
    public void closePassage(Attributes attributes) {
        if (!attributes.value("lang").isEmpty()) {
            close();
        }
    }

    @Override
    public void noteCall(int number, String label) {
        out.append("#super[").append(number);
        close();
    }

    @Override
    public void openParagraph() {
        blocks.start();
    }

    @Override
    public void closeParagraph() {
        out.append('\n');
    }

    @Override
    public void openHeading(int level, Attributes attributes) {
        blocks.start();
        boolean plain = attributes.classes().contains("unnumbered");
        out.append("#heading(level: ").append(level).append(plain ? ", numbering: none)[" : ")[");
    }

    @Override
    public void closeHeading(int level, Attributes attributes) {
        close();
        out.append('\n');
    }

    @Override
    public void openList(Block.Listing list) {
        blocks.start();
        out.append(list.ordered() ? "#enum(start: " + list.start() : "#list(tight: " + list.tight());
    }

    @Override
    public void openItem(Block.Listing list, int number) {
        out.append(",\n  [");
        blocks.enter();
    }

    @Override
    public void closeItem(Block.Listing list) {
        blocks.leave("  ");
        out.setLength(out.length() - 1);
        out.append(']');
    }

    @Override
    public void closeList(Block.Listing list) {
        out.append(")\n");
    }

    @Override
    public void openQuotation() {
        blocks.start();
        out.append("#quote(block: true)[");
        blocks.enter();
    }

    @Override
    public void closeQuotation() {
        blocks.leave("");
        out.setLength(out.length() - 1);
        close();
        out.append('\n');
    }

    @Override
    public void codeBlock(String language, String text) {
        blocks.start();
        out.append("#raw(block: true, ");
        out.append(language.isEmpty() ? "" : "lang: " + quoted(language) + ", ");
        out.append(quoted(text)).append(")\n");
    }

    @Override
    public void rawBlock(String format, String text) {
        if (format.equals("typst")) {
            blocks.start();
            out.append(text).append('\n');
        } else {
            codeBlock(format, text);
        }
    }

    @Override
    public void rule() {
        blocks.start();
        out.append("#line(length: 100%)\n");
    }

    @Override
    public void openDivision(Attributes attributes) {}

    @Override
    public void closeDivision(Attributes attributes) {}

    @Override
    public void openTable(List<Block.Alignment> columns) {
        blocks.start();
        out.append("#figure(kind: table, table(columns: ").append(columns.size());
        out.append(", align: (");
        for (Block.Alignment column : columns) {
            out.append(
                    switch (column) {
                        case DEFAULT, LEFT -> "left, ";
                        case CENTRE -> "center, ";
                        case RIGHT -> "right, ";
                    });
        }
        out.append(')');
        caption = "";
    }

    @Override
    public void openCaption() {
        blocks.enter();
    }

    @Override
    public void closeCaption() {
        caption = blocks.take();
    }

    @Override
    public void openRow(boolean head) {
        out.append(head ? ",\n  table.header(" : ",\n  ");
    }

    @Override
    public void openCell(boolean head, Block.Alignment alignment) {
        out.append(endsIn('(') || endsIn(' ') ? "[" : ", [");
        blocks.enter();
    }

    @Override
    public void closeCell(boolean head) {
        blocks.leave("  ");
        out.setLength(out.length() - 1);
        out.append(']');
    }

    @Override
    public void closeRow(boolean head) {
        out.append(head ? ")" : "");
    }

    @Override
    public void closeTable() {
        out.append(")")
                .append(caption.isEmpty() ? "" : ", caption: [" + caption + "]")
                .append(")\n");
    }

    @Override
    public void openNotes() {}

    @Override
    public void closeNotes() {}

    @Override
    public void openNote(int number, String label) {
        out.append("#footnote[");
        blocks.enter();
    }

    @Override
    public void closeNote(int number, String label) {
        blocks.leave("");
        out.setLength(out.length() - 1);
        close();
    }

    @Override
    public void openEntry(String key, String language, boolean hanging) {
        blocks.start();
        out.append(hanging ? "#par(hanging-indent: 2em)[" : "#par[");
    }

    @Override
    public void closeEntry() {
        close();
        out.append('\n');
    }

    @Override
    public boolean hasNotesInPlace() {
        return true;
    }
}
