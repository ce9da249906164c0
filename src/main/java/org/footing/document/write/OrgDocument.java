package org.footing.document.write;

import java.util.ArrayList;
import java.util.List;
import org.footing.csl.output.Display;
import org.footing.csl.output.Formatting;
import org.footing.csl.output.Formatting.FontWeight;
import org.footing.csl.output.Formatting.TextDecoration;
import org.footing.csl.output.Formatting.VerticalAlign;
import org.footing.document.Attributes;
import org.footing.document.Block;

/**
 * Org: the body of a document. Characters that Org would read as markup are written as its entities (The Org Manual, "Special Symbols"),
 * and marks of emphasis within a word are set apart by a space of no width ("Escape Character").
 */
public final class OrgDocument implements DocumentMarkup {
    private static final char NO_WIDTH = '\u200B';

    private final StringBuilder out;
    private final LineBlocks blocks;
    private final List<Character> marks = new ArrayList<>();
    private final StringBuilder pending = new StringBuilder();
    private boolean closed;
    private int columns;

    public OrgDocument(StringBuilder out) {
        this.out = out;
        this.blocks = new LineBlocks(out);
    }

    @Override
    public void text(String characters) {
        int from = 0;
        if (pending.length() > 0) {
            while (from < characters.length() && characters.charAt(from) == ' ') {
                out.append(' ');
                from++;
            }
            if (from == characters.length()) {
                return;
            }
            opened();
        }
        for (int i = from; i < characters.length(); i++) {
            char c = characters.charAt(i);
            if (closed && (Character.isLetterOrDigit(c) || "(«„“‘*/_=~+[".indexOf(c) >= 0)) {
                out.append(NO_WIDTH);
            }
            closed = false;
            character(c);
        }
    }

    private void character(char c) {
        switch (c) {
            case '*' -> out.append("\\ast{}");
            case '/' -> out.append("\\slash{}");
            case '_' -> out.append("\\under{}");
            case '=' -> out.append("\\equal{}");
            case '~' -> out.append("\\tilde{}");
            case '+' -> out.append("\\plus{}");
            case '^' -> out.append("\\hat{}");
            case '\\' -> out.append("\\backslash{}");
            case '|' -> out.append("\\vert{}");
            case '[' -> out.append("\\lbrack{}");
            case ']' -> out.append("\\rbrack{}");
            case '{' -> out.append("\\lbrace{}");
            case '}' -> out.append("\\rbrace{}");
            case '<' -> out.append("\\lt{}");
            case '>' -> out.append("\\gt{}");
            case '$' -> out.append("\\dollar{}");
            case '@' -> out.append("\\commat{}");
            case '#' -> out.append("\\num{}");
            case '\u00A0' -> out.append("\\nbsp{}");
            case '\n' -> out.append(' ');
            case '-' -> out.append(isLineStart() || endsIn('-') ? "\\shy{}-" : "-");
            case '.', ')' -> out.append(isNumbered() ? "\\zwnj{}" : "").append(c);
            default -> out.append(c);
        }
    }

    private boolean isLineStart() {
        int at = out.length() - 1;
        while (at >= 0 && out.charAt(at) == ' ') {
            at--;
        }
        return at < 0 || out.charAt(at) == '\n';
    }

    private boolean isNumbered() {
        int at = out.length() - 1;
        while (at >= 0 && Character.isLetterOrDigit(out.charAt(at))) {
            at--;
        }
        return at < out.length() - 1 && (at < 0 || out.charAt(at) == '\n');
    }

    private boolean endsIn(char c) {
        return out.length() > 0 && out.charAt(out.length() - 1) == c;
    }

    /** Writes the marks that were opened. */
    private void opened() {
        if (pending.charAt(0) != '^' && pending.charAt(0) != '_' && out.length() > 0) {
            char last = out.charAt(out.length() - 1);
            if (closed || " \n(«„“‘-—–'\"".indexOf(last) < 0) {
                out.append(NO_WIDTH);
            }
        }
        closed = false;
        out.append(pending);
        pending.setLength(0);
    }

    private void mark(char mark) {
        marks.add(mark);
        pending.append(mark);
    }

    private void unmark() {
        char mark = marks.remove(marks.size() - 1);
        if (pending.length() > 0) {
            pending.setLength(pending.length() - 1);
            return;
        }
        int spaces = 0;
        while (endsIn(' ')) {
            out.setLength(out.length() - 1);
            spaces++;
        }
        out.append(mark).append(" ".repeat(spaces));
        closed = spaces == 0;
    }

    @Override
    public void open(Formatting change) {
        if (change.fontStyle() != null) {
            mark('/');
        }
        if (change.fontWeight() == FontWeight.BOLD) {
            mark('*');
        }
        if (change.textDecoration() == TextDecoration.UNDERLINE) {
            mark('_');
        }
        if (change.verticalAlign() == VerticalAlign.SUP || change.verticalAlign() == VerticalAlign.SUB) {
            opening();
            out.append(change.verticalAlign() == VerticalAlign.SUP ? "^{" : "_{");
        }
    }

    private void opening() {
        if (pending.length() > 0) {
            opened();
        }
        closed = false;
    }

    @Override
    public void close(Formatting change) {
        if (change.verticalAlign() == VerticalAlign.SUP || change.verticalAlign() == VerticalAlign.SUB) {
            out.append('}');
        }
        if (change.textDecoration() == TextDecoration.UNDERLINE) {
            unmark();
        }
        if (change.fontWeight() == FontWeight.BOLD) {
            unmark();
        }
        if (change.fontStyle() != null) {
            unmark();
        }
    }

    @Override
    public void openBlock(Display display) {
        if (display == Display.BLOCK || display == Display.INDENT) {
            out.append("\\\\\n");
        }
    }

    @Override
    public void closeBlock(Display display) {}

    @Override
    public void openLink(String target) {
        opening();
        out.append("[[").append(address(target)).append("][");
    }

    private static String address(String target) {
        return target.replace("[", "%5B")
                .replace("]", "%5D")
                .replace("\\", "%5C")
                .replace("\n", "")
                .replace(" ", "%20");
    }

    @Override
    public void closeLink(String target) {
        out.append("]]");
        closed = false;
    }

    @Override
    public void code(String characters) {
        opening();
        if (characters.indexOf('~') < 0 && characters.indexOf('\n') < 0 && !characters.isBlank()) {
            out.append(out.length() == 0 || " \n(".indexOf(out.charAt(out.length() - 1)) >= 0 ? "" : NO_WIDTH);
            out.append('~').append(characters).append('~');
            closed = true;
        } else {
            text(characters);
        }
    }

    @Override
    public void formula(String tex, boolean display) {
        opening();
        out.append(display ? "\\[" : "\\(").append(tex).append(display ? "\\]" : "\\)");
    }

    @Override
    public void lineBreak(boolean hard) {
        out.append(hard ? "\\\\\n" : "\n");
        closed = false;
    }

    @Override
    public void rawText(String format, String text) {
        opening();
        if (format.equals("org")) {
            out.append(text);
        } else {
            out.append("@@")
                    .append(format)
                    .append(':')
                    .append(text.replace("@@", "@"))
                    .append("@@");
        }
    }

    @Override
    public void picture(String target, String title, String words) {
        opening();
        out.append("[[").append(address(target)).append("]]");
    }

    @Override
    public void openStrikeout() {
        mark('+');
    }

    @Override
    public void closeStrikeout() {
        unmark();
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
    public void openPassage(Attributes attributes) {}

    @Override
    public void closePassage(Attributes attributes) {}

    @Override
    public void noteCall(int number, String label) {
        opening();
        out.append("[fn:").append(number).append(']');
    }

    @Override
    public void openParagraph() {
        blocks.start();
        closed = false;
    }

    @Override
    public void closeParagraph() {
        out.append('\n');
    }

    @Override
    public void openHeading(int level, Attributes attributes) {
        blocks.start();
        out.append("*".repeat(level)).append(' ');
    }

    @Override
    public void closeHeading(int level, Attributes attributes) {
        out.append('\n');
    }

    @Override
    public void openList(Block.Listing list) {
        blocks.start();
        blocks.enter();
    }

    @Override
    public void openItem(Block.Listing list, int number) {
        blocks.start(!list.tight());
        out.append(
                list.ordered()
                        ? number + (number == list.start() && number != 1 ? ". [@" + number + "] " : ". ")
                        : "- ");
        blocks.enter();
    }

    @Override
    public void closeItem(Block.Listing list) {
        blocks.leave("   ");
    }

    @Override
    public void closeList(Block.Listing list) {
        blocks.leave("");
    }

    @Override
    public void openQuotation() {
        blocks.start();
        out.append("#+begin_quote\n");
        blocks.enter();
    }

    @Override
    public void closeQuotation() {
        blocks.leave("");
        out.append("#+end_quote\n");
    }

    @Override
    public void codeBlock(String language, String text) {
        blocks.start();
        out.append("#+begin_")
                .append(language.isEmpty() ? "example" : "src " + language)
                .append('\n');
        for (String line : text.split("\n", -1)) {
            // A comma keeps a line from being read as Org ("Literal Examples").
            boolean read = line.startsWith("*") || line.startsWith("#+") || line.startsWith(",");
            out.append(read ? "," : "").append(line).append('\n');
        }
        out.append("#+end_").append(language.isEmpty() ? "example" : "src").append('\n');
    }

    @Override
    public void rawBlock(String format, String text) {
        if (format.equals("org")) {
            blocks.start();
            out.append(text).append('\n');
        } else {
            codeBlock("", text);
        }
    }

    @Override
    public void rule() {
        blocks.start();
        out.append("-----\n");
    }

    @Override
    public void openDivision(Attributes attributes) {}

    @Override
    public void closeDivision(Attributes attributes) {}

    @Override
    public void openTable(List<Block.Alignment> aligned) {
        blocks.start();
        columns = aligned.size();
    }

    @Override
    public void openCaption() {
        out.append("#+caption: ");
    }

    @Override
    public void closeCaption() {
        out.append('\n');
    }

    @Override
    public void openRow(boolean head) {
        out.append('|');
    }

    @Override
    public void openCell(boolean head, Block.Alignment alignment) {
        out.append(' ');
        blocks.enter();
    }

    @Override
    public void closeCell(boolean head) {
        out.append(blocks.take().replace("\n", " ")).append(" |");
    }

    @Override
    public void closeRow(boolean head) {
        out.append('\n');
        if (head) {
            out.append('|').append("---+".repeat(Math.max(columns - 1, 0))).append("---|\n");
        }
    }

    @Override
    public void closeTable() {}

    @Override
    public void openNotes() {}

    @Override
    public void closeNotes() {}

    @Override
    public void openNote(int number, String label) {
        blocks.start();
        out.append("[fn:").append(number).append("] ");
        blocks.enter();
        closed = false;
    }

    @Override
    public void closeNote(int number, String label) {
        blocks.leave("");
    }

    @Override
    public void openEntry(String key, String language, boolean hanging) {
        blocks.start();
        closed = false;
    }

    @Override
    public void closeEntry() {
        out.append('\n');
    }

    @Override
    public boolean hasNotesInPlace() {
        return false;
    }
}
