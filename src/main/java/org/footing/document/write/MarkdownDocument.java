package org.footing.document.write;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.footing.csl.output.MarkdownMarkup;
import org.footing.document.Attributes;
import org.footing.document.Block;

/** Markdown as pandoc reads it. */
public final class MarkdownDocument extends MarkdownMarkup implements DocumentMarkup {
    private final StringBuilder out;
    private final LineBlocks blocks;
    private final List<String> items = new ArrayList<>();
    private List<Block.Alignment> columns = List.of();
    private boolean ruled;

    public MarkdownDocument(StringBuilder out) {
        super(out);
        this.out = out;
        this.blocks = new LineBlocks(out);
    }

    @Override
    public void words(String characters) {
        text(characters, true);
    }

    @Override
    public void code(String characters) {
        int longest = 0;
        int run = 0;
        for (int i = 0; i < characters.length(); i++) {
            run = characters.charAt(i) == '`' ? run + 1 : 0;
            longest = Math.max(longest, run);
        }
        String fence = "`".repeat(longest + 1);
        String pad = characters.startsWith("`") || characters.endsWith("`") ? " " : "";
        written(fence + pad + characters + pad + fence);
    }

    @Override
    public void formula(String tex, boolean display) {
        written(display ? "$$" + tex + "$$" : "$" + tex + "$");
    }

    @Override
    public void lineBreak(boolean hard) {
        written(hard ? "\\\n" : "\n");
    }

    @Override
    public void rawText(String format, String text) {
        if (format.equals("html") || format.equals("markdown")) {
            written(text);
        } else {
            code(text);
            written("{=" + format + "}");
        }
    }

    @Override
    public void picture(String target, String title, String words) {
        written("![");
        text(words);
        written(tail(target, title));
    }

    private static String tail(String target, String title) {
        String address = target.replace("<", "%3C").replace(">", "%3E");
        String shown = address.isEmpty() || address.indexOf(' ') >= 0 || address.indexOf(')') >= 0
                ? "<" + address + ">"
                : address;
        return "](" + shown
                + (title.isEmpty() ? "" : " \"" + title.replace("\\", "\\\\").replace("\"", "\\\"") + "\"") + ")";
    }

    @Override
    public void openStrikeout() {
        openMark("~~");
    }

    @Override
    public void closeStrikeout() {
        closeMark("~~");
    }

    @Override
    public void openHyperlink(String target, String title) {
        written("[");
    }

    @Override
    public void closeHyperlink(String target, String title, String shown) {
        written(tail(target, title));
    }

    @Override
    public void openPassage(Attributes attributes) {
        written("[");
    }

    @Override
    public void closePassage(Attributes attributes) {
        written("]" + braces(attributes));
    }

    private static String braces(Attributes attributes) {
        List<String> parts = new ArrayList<>();
        if (!attributes.id().isEmpty()) {
            parts.add("#" + attributes.id());
        }
        for (String name : attributes.classes()) {
            parts.add("." + name);
        }
        for (Map.Entry<String, String> value : attributes.values().entrySet()) {
            parts.add(value.getKey() + "=\"" + value.getValue().replace("\"", "”") + "\"");
        }
        return "{" + String.join(" ", parts) + "}";
    }

    @Override
    public void noteCall(int number, String label) {
        written("[^" + name(number, label) + "]");
    }

    private static String name(int number, String label) {
        boolean plain = !label.isEmpty() && label.indexOf('^') < 0;
        return plain ? label : "n" + number;
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
        out.append("#".repeat(Math.min(level, 6))).append(' ');
    }

    @Override
    public void closeHeading(int level, Attributes attributes) {
        out.append(attributes.isEmpty() ? "" : " " + braces(attributes)).append('\n');
    }

    @Override
    public void openList(Block.Listing list) {
        blocks.start();
        blocks.enter();
    }

    @Override
    public void openItem(Block.Listing list, int number) {
        blocks.start(!list.tight());
        String sign = list.ordered() ? number + ". " : "- ";
        out.append(sign);
        items.add(" ".repeat(sign.length()));
        blocks.enter();
    }

    @Override
    public void closeItem(Block.Listing list) {
        blocks.leave(items.remove(items.size() - 1));
    }

    @Override
    public void closeList(Block.Listing list) {
        blocks.leave("");
    }

    @Override
    public void openQuotation() {
        blocks.start();
        out.append("> ");
        blocks.enter();
    }

    @Override
    public void closeQuotation() {
        blocks.leave("> ");
    }

    @Override
    public void codeBlock(String language, String text) {
        blocks.start();
        String fence = text.contains("```") ? "~~~~~~~~" : "```";
        out.append(fence).append(language).append('\n').append(text);
        out.append(text.endsWith("\n") ? "" : "\n").append(fence).append('\n');
    }

    @Override
    public void rawBlock(String format, String text) {
        if (format.equals("html")) {
            blocks.start();
            out.append(text.stripTrailing()).append('\n');
        } else {
            codeBlock("{=" + format + "}", text);
        }
    }

    @Override
    public void rule() {
        blocks.start();
        out.append("* * *\n");
    }

    @Override
    public void openDivision(Attributes attributes) {
        blocks.start();
        out.append("::: ").append(braces(attributes)).append('\n');
        blocks.enter();
    }

    @Override
    public void closeDivision(Attributes attributes) {
        blocks.leave("");
        out.append(":::\n");
    }

    @Override
    public void openTable(List<Block.Alignment> set) {
        blocks.start();
        blocks.enter();
        columns = set;
        ruled = false;
    }

    @Override
    public void openCaption() {
        out.append("Table: ");
    }

    @Override
    public void closeCaption() {
        out.append("\n\n");
    }

    @Override
    public void openRow(boolean head) {
        if (!head && !ruled) {
            out.append("|  ".repeat(columns.size())).append("|\n");
            ruleRow();
        }
    }

    @Override
    public void openCell(boolean head, Block.Alignment alignment) {
        out.append("| ");
        blocks.enter();
    }

    /** A cell is one line, and a bar in it no border. */
    @Override
    public void closeCell(boolean head) {
        String text = blocks.take().replace("\\\n", " ").replace('\n', ' ');
        out.append(text.replace("|", "\\|")).append(' ');
    }

    @Override
    public void closeRow(boolean head) {
        out.append("|\n");
        if (head && !ruled) {
            ruleRow();
        }
    }

    private void ruleRow() {
        for (Block.Alignment column : columns) {
            out.append(
                    switch (column) {
                        case DEFAULT -> "|---";
                        case LEFT -> "|:--";
                        case CENTRE -> "|:-:";
                        case RIGHT -> "|--:";
                    });
        }
        out.append("|\n");
        ruled = true;
    }

    @Override
    public void closeTable() {
        blocks.leave("");
    }

    @Override
    public void openNotes() {}

    @Override
    public void openNote(int number, String label) {
        blocks.start();
        out.append("[^").append(name(number, label)).append("]: ");
        blocks.enter();
    }

    @Override
    public void closeNote(int number, String label) {
        blocks.leave("    ");
    }

    @Override
    public void closeNotes() {}

    @Override
    public void openEntry(String key, String language, boolean hanging) {
        blocks.start();
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
