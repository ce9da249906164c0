package org.footing.document.write;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.footing.csl.output.Display;
import org.footing.csl.output.Formatting;
import org.footing.csl.output.Formatting.FontStyle;
import org.footing.csl.output.Formatting.FontVariant;
import org.footing.csl.output.Formatting.FontWeight;
import org.footing.csl.output.Formatting.TextDecoration;
import org.footing.document.Attributes;
import org.footing.document.Block;

/** Rich Text Format 1.9: the body of a document, in ASCII; what is none is written by its number. Notes stand where they are called. */
public final class RtfDocument implements DocumentMarkup {
    /** The width of the text in twentieths of a point. */
    private static final int WIDTH = 9000;

    private final StringBuilder out;
    private final Deque<Integer> items = new ArrayDeque<>();
    private final List<Block.Alignment> columns = new ArrayList<>();
    private final Deque<Boolean> outer = new ArrayDeque<>();
    private int quotations;
    private int cell;
    private boolean inTable;
    private boolean open;

    public RtfDocument(StringBuilder out) {
        this.out = out;
    }

    @Override
    public void text(String characters) {
        for (int i = 0; i < characters.length(); i++) {
            char c = characters.charAt(i);
            switch (c) {
                case '\\', '{', '}' -> out.append('\\').append(c);
                case '\n' -> out.append(' ');
                case '\t' -> out.append("\\tab ");
                case '\u00A0' -> out.append("\\~");
                case '\u00AD' -> out.append("\\-");
                case '\u2011' -> out.append("\\_");
                default -> {
                    if (c < 0x80) {
                        out.append(c);
                    } else {
                        // The number is that of a UTF-16 unit, signed.
                        out.append("\\u").append((short) c).append("\\'3f");
                    }
                }
            }
        }
    }

    @Override
    public void open(Formatting change) {
        out.append('{');
        if (change.fontStyle() != null) {
            out.append(change.fontStyle() == FontStyle.NORMAL ? "\\i0" : "\\i");
        }
        if (change.fontVariant() != null) {
            out.append(change.fontVariant() == FontVariant.NORMAL ? "\\scaps0" : "\\scaps");
        }
        if (change.fontWeight() != null) {
            out.append(change.fontWeight() == FontWeight.BOLD ? "\\b" : "\\b0");
        }
        if (change.textDecoration() != null) {
            out.append(change.textDecoration() == TextDecoration.UNDERLINE ? "\\ul" : "\\ulnone");
        }
        if (change.verticalAlign() != null) {
            out.append(
                    switch (change.verticalAlign()) {
                        case SUP -> "\\super";
                        case SUB -> "\\sub";
                        case BASELINE -> "\\nosupersub";
                    });
        }
        out.append(out.charAt(out.length() - 1) == '{' ? "" : " ");
    }

    @Override
    public void close(Formatting change) {
        out.append('}');
    }

    @Override
    public void openBlock(Display display) {
        if (display == Display.BLOCK || display == Display.INDENT) {
            out.append(display == Display.INDENT ? "\\line\\tab " : "\\line ");
        } else if (display == Display.RIGHT_INLINE) {
            out.append("\\tab ");
        }
    }

    @Override
    public void closeBlock(Display display) {}

    @Override
    public void openLink(String target) {
        out.append("{\\field{\\*\\fldinst HYPERLINK \"");
        for (int i = 0; i < target.length(); i++) {
            char c = target.charAt(i);
            // A quotation mark or a backslash would end the address and begin a command of the field.
            if (c == '"' || c == '\\') {
                out.append(c == '"' ? "%22" : "%5C");
            } else {
                text(String.valueOf(c));
            }
        }
        out.append("\"}{\\fldrslt{");
    }

    @Override
    public void closeLink(String target) {
        out.append("}}}");
    }

    @Override
    public void code(String characters) {
        out.append("{\\f1 ");
        text(characters);
        out.append('}');
    }

    @Override
    public void formula(String tex, boolean display) {
        text(tex);
    }

    @Override
    public void lineBreak(boolean hard) {
        out.append(hard ? "\\line " : " ");
    }

    @Override
    public void rawText(String format, String text) {
        if (format.equals("rtf")) {
            out.append(text);
        } else {
            text(text);
        }
    }

    @Override
    public void picture(String target, String title, String words) {
        text(words.isEmpty() ? target : words);
    }

    @Override
    public void openStrikeout() {
        out.append("{\\strike ");
    }

    @Override
    public void closeStrikeout() {
        out.append('}');
    }

    @Override
    public void openHyperlink(String target, String title) {
        openLink(target);
    }

    @Override
    public void closeHyperlink(String target, String title, String shown) {
        closeLink(target);
    }

    @Override
    public void openPassage(Attributes attributes) {
        out.append('{');
    }

    @Override
    public void closePassage(Attributes attributes) {
        out.append('}');
    }

    @Override
    public void noteCall(int number, String label) {
        out.append("{\\super ").append(number).append('}');
    }

    @Override
    public void openParagraph() {
        start(180, "");
    }

    @Override
    public void closeParagraph() {
        end();
    }

    private void start(int after, String more) {
        end();
        out.append("{\\pard").append(inTable ? "\\intbl" : "").append("\\sa").append(after);
        int indent = 360 * items.size() + 540 * quotations;
        out.append(indent == 0 ? "" : "\\li" + indent).append(more).append(' ');
        open = true;
    }

    private void end() {
        if (open) {
            out.append(inTable ? "}" : "\\par}\n");
            open = false;
        }
    }

    @Override
    public void openHeading(int level, Attributes attributes) {
        start(120, "\\keepn\\outlinelevel" + Math.min(level - 1, 8) + "\\b\\fs" + Math.max(24, 36 - 4 * level));
    }

    @Override
    public void closeHeading(int level, Attributes attributes) {
        end();
    }

    @Override
    public void openList(Block.Listing list) {
        items.push(0);
    }

    @Override
    public void openItem(Block.Listing list, int number) {
        start(60, "\\fi-360");
        out.append(list.ordered() ? number + ".\\tab " : "\\bullet\\tab ");
    }

    @Override
    public void closeItem(Block.Listing list) {
        end();
    }

    @Override
    public void closeList(Block.Listing list) {
        items.pop();
    }

    @Override
    public void openQuotation() {
        quotations++;
    }

    @Override
    public void closeQuotation() {
        quotations--;
    }

    @Override
    public void codeBlock(String language, String text) {
        start(180, "\\f1");
        String[] lines = text.split("\n", -1);
        for (int i = 0; i < lines.length; i++) {
            out.append(i == 0 ? "" : "\\line ");
            text(lines[i]);
        }
        end();
    }

    @Override
    public void rawBlock(String format, String text) {
        if (format.equals("rtf")) {
            out.append(text).append('\n');
        } else {
            codeBlock(format, text);
        }
    }

    @Override
    public void rule() {
        start(180, "\\brdrb\\brdrs\\brdrw10");
        end();
    }

    @Override
    public void openDivision(Attributes attributes) {}

    @Override
    public void closeDivision(Attributes attributes) {}

    @Override
    public void openTable(List<Block.Alignment> aligned) {
        columns.clear();
        columns.addAll(aligned);
    }

    @Override
    public void openCaption() {
        start(120, "\\i");
    }

    @Override
    public void closeCaption() {
        end();
    }

    @Override
    public void openRow(boolean head) {
        inTable = true;
        cell = 0;
        out.append("{\\trowd").append(head ? "\\trhdr" : "");
        for (int i = 1; i <= columns.size(); i++) {
            out.append("\\cellx").append(WIDTH * i / columns.size());
        }
        out.append(' ');
    }

    @Override
    public void openCell(boolean head, Block.Alignment alignment) {
        out.append("{\\pard\\intbl");
        out.append(
                switch (alignment) {
                    case DEFAULT, LEFT -> "\\ql";
                    case CENTRE -> "\\qc";
                    case RIGHT -> "\\qr";
                });
        out.append(head ? "\\b " : " ");
        cell++;
    }

    @Override
    public void closeCell(boolean head) {
        end();
        out.append("\\cell}");
    }

    @Override
    public void closeRow(boolean head) {
        for (; cell < columns.size(); cell++) {
            out.append("\\cell");
        }
        out.append("\\row}\n");
        inTable = false;
    }

    @Override
    public void closeTable() {}

    @Override
    public void openNotes() {}

    @Override
    public void closeNotes() {}

    @Override
    public void openNote(int number, String label) {
        out.append("{\\super\\chftn{\\footnote\\pard\\plain{\\super\\chftn} ");
        outer.push(open);
        open = false;
    }

    @Override
    public void closeNote(int number, String label) {
        end();
        open = outer.pop();
        out.append("}}");
    }

    @Override
    public void openEntry(String key, String language, boolean hanging) {
        start(120, hanging ? "\\li720\\fi-720" : "");
    }

    @Override
    public void closeEntry() {
        end();
    }

    @Override
    public boolean hasNotesInPlace() {
        return true;
    }
}
