package org.footing.document.write;

import java.util.List;
import org.footing.csl.output.Markup;
import org.footing.document.Attributes;
import org.footing.document.Block;

/**
 * A way to write documents: what {@link Markup} is for citations, and the author's own markup, blocks and notes besides. Calls nest properly; the
 * writer escapes what its format needs escaped.
 */
public interface DocumentMarkup extends Markup {
    /** Code: characters as typed. */
    void code(String characters);

    /** Mathematics in TeX's notation. */
    void formula(String tex, boolean display);

    /** The end of a line; one that is not hard is as good as a space. */
    void lineBreak(boolean hard);

    /** What only {@code format} understands; other formats leave it out or show it. */
    void rawText(String format, String text);

    /** An image; {@code words} stand for it where there are no images. */
    void picture(String target, String title, String words);

    void openStrikeout();

    void closeStrikeout();

    /** Starts a link that the author made; {@code title} may be empty. */
    void openHyperlink(String target, String title);

    /**
     * Ends a link that the author made.
     *
     * @param shown the words of the link
     */
    void closeHyperlink(String target, String title, String shown);

    /** Starts words under attributes: a passage in another language, a class, an anchor. */
    void openPassage(Attributes attributes);

    void closePassage(Attributes attributes);

    /**
     * A call of a note.
     *
     * @param number counted from 1
     * @param label of the note in the draft; empty for one that a style made of a citation
     */
    void noteCall(int number, String label);

    void openParagraph();

    void closeParagraph();

    void openHeading(int level, Attributes attributes);

    void closeHeading(int level, Attributes attributes);

    void openList(Block.Listing list);

    /**
     * Starts an item of a list.
     *
     * @param number of the item, counted from the list's start
     */
    void openItem(Block.Listing list, int number);

    void closeItem(Block.Listing list);

    void closeList(Block.Listing list);

    void openQuotation();

    void closeQuotation();

    void codeBlock(String language, String text);

    /** A block that only {@code format} understands. */
    void rawBlock(String format, String text);

    void rule();

    void openDivision(Attributes attributes);

    void closeDivision(Attributes attributes);

    void openTable(List<Block.Alignment> columns);

    void openCaption();

    void closeCaption();

    void openRow(boolean head);

    void openCell(boolean head, Block.Alignment alignment);

    void closeCell(boolean head);

    void closeRow(boolean head);

    void closeTable();

    /** Starts the text of a note, where the format gathers them; {@code number} and {@code label} as in {@link #noteCall}. */
    void openNote(int number, String label);

    void closeNote(int number, String label);

    /** Starts the list of notes; formats that have none do nothing. */
    void openNotes();

    void closeNotes();

    /**
     * Starts an entry of a bibliography.
     *
     * @param language of its source, BCP 47; may be empty
     * @param hanging whether all lines but the first are indented
     */
    void openEntry(String key, String language, boolean hanging);

    void closeEntry();

    /** Whether {@link #noteCall} is followed at once by the text of the note, as in LaTeX. */
    boolean hasNotesInPlace();

    /** Words of the author as typed, straight quotation marks included. */
    default void words(String characters) {
        text(characters);
    }
}
