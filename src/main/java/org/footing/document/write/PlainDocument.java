package org.footing.document.write;

import java.util.List;
import org.footing.csl.output.PlainMarkup;
import org.footing.document.Attributes;
import org.footing.document.Block;

/** Plain text: paragraphs parted by empty lines, the target of a link in brackets behind it, notes at the end. */
public final class PlainDocument extends PlainMarkup implements DocumentMarkup {
    private static final String INDENT = "    ";

    private final StringBuilder out;
    private final LineBlocks blocks;
    private int cells;

    public PlainDocument(StringBuilder out) {
        super(out);
        this.out = out;
        this.blocks = new LineBlocks(out);
    }

    @Override
    public void code(String characters) {
        out.append(characters);
    }

    @Override
    public void formula(String tex, boolean display) {
        out.append(tex);
    }

    @Override
    public void lineBreak(boolean hard) {
        out.append(hard ? '\n' : ' ');
    }

    @Override
    public void rawText(String format, String text) {
        out.append(text);
    }

    @Override
    public void picture(String target, String title, String words) {
        out.append('[').append(words.isEmpty() ? target : words).append(']');
    }

    @Override
    public void openStrikeout() {}

    @Override
    public void closeStrikeout() {}

    @Override
    public void openHyperlink(String target, String title) {}

    @Override
    public void closeHyperlink(String target, String title, String shown) {
        if (!target.equals(shown) && !target.equals("mailto:" + shown)) {
            out.append(" (").append(target).append(')');
        }
    }

    @Override
    public void openPassage(Attributes attributes) {}

    @Override
    public void closePassage(Attributes attributes) {}

    @Override
    public void noteCall(int number, String label) {
        out.append('[').append(number).append(']');
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
        out.append(list.ordered() ? number + ". " : "– ");
        blocks.enter();
    }

    @Override
    public void closeItem(Block.Listing list) {
        blocks.leave("  ");
    }

    @Override
    public void closeList(Block.Listing list) {
        blocks.leave("");
    }

    @Override
    public void openQuotation() {
        blocks.start();
        out.append(INDENT);
        blocks.enter();
    }

    @Override
    public void closeQuotation() {
        blocks.leave(INDENT);
    }

    @Override
    public void codeBlock(String language, String text) {
        blocks.start();
        out.append(text.stripTrailing()).append('\n');
    }

    @Override
    public void rawBlock(String format, String text) {
        blocks.start();
        out.append(text.stripTrailing()).append('\n');
    }

    @Override
    public void rule() {
        blocks.start();
        out.append("* * *\n");
    }

    @Override
    public void openDivision(Attributes attributes) {}

    @Override
    public void closeDivision(Attributes attributes) {}

    @Override
    public void openTable(List<Block.Alignment> columns) {
        blocks.start();
        blocks.enter();
    }

    @Override
    public void openCaption() {
        blocks.start();
    }

    @Override
    public void closeCaption() {
        out.append('\n');
    }

    @Override
    public void openRow(boolean head) {
        blocks.start(false);
        cells = 0;
    }

    @Override
    public void openCell(boolean head, Block.Alignment alignment) {
        out.append(cells == 0 ? "" : " | ");
        cells++;
        blocks.enter();
    }

    @Override
    public void closeCell(boolean head) {
        out.append(blocks.take().replace('\n', ' '));
    }

    @Override
    public void closeRow(boolean head) {
        out.append('\n');
    }

    @Override
    public void closeTable() {
        blocks.leave("");
    }

    @Override
    public void openNote(int number, String label) {
        blocks.start(false);
        out.append(number).append(". ");
        blocks.enter();
    }

    @Override
    public void closeNote(int number, String label) {
        blocks.leave(INDENT);
    }

    @Override
    public void openNotes() {
        blocks.start();
        blocks.enter();
    }

    @Override
    public void closeNotes() {
        blocks.leave("");
    }

    @Override
    public void openEntry(String key, String language, boolean hanging) {
        blocks.start();
        blocks.enter();
    }

    @Override
    public void closeEntry() {
        blocks.leave(INDENT);
    }

    @Override
    public boolean hasNotesInPlace() {
        return false;
    }
}
