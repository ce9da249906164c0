package org.footing.render;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.footing.csl.output.Display;
import org.footing.csl.output.Formatting;
import org.footing.document.Attributes;
import org.footing.document.Block;
import org.footing.document.write.DocumentMarkup;
import org.footing.text.EastAsianText;

/**
 * The parts of a document of Word (ISO/IEC 29500, WordprocessingML): the text, and the footnotes where they are called. Styles have the names that
 * Word and pandoc give them. Fields are never written from data, so that no source can put one in.
 */
final class DocxMarkup implements DocumentMarkup {
    private final StringBuilder body = new StringBuilder();
    private final StringBuilder footnotes = new StringBuilder();
    private final Map<String, String> bodyLinks = new LinkedHashMap<>();
    private final Map<String, String> noteLinks = new LinkedHashMap<>();
    private final List<Integer> orderedStarts = new ArrayList<>();
    private final List<Integer> lists = new ArrayList<>();
    private final List<String> styles = new ArrayList<>();
    private final List<String> languages = new ArrayList<>();
    private StringBuilder out = body;
    private RunFormat format = new RunFormat();
    private RunFormat outerFormat = format;
    private boolean open;
    private boolean outerOpen;
    private int notes;
    private boolean inNote;
    private boolean itemStarts;
    private boolean fresh;

    StringBuilder body() {
        return body;
    }

    StringBuilder footnotes() {
        return footnotes;
    }

    Map<String, String> links(boolean ofNotes) {
        return ofNotes ? noteLinks : bodyLinks;
    }

    /** The first numbers of the ordered lists, by their order. */
    List<Integer> orderedStarts() {
        return orderedStarts;
    }

    private void start(String style) {
        if (fresh) {
            // The paragraph that a note or a cell begins with waits for its text.
            fresh = false;
            return;
        }
        end();
        out.append("<w:p><w:pPr><w:pStyle w:val=\"").append(style).append("\"/>");
        if (!lists.isEmpty() && !inNote) {
            if (itemStarts) {
                int id = lists.get(lists.size() - 1);
                out.append("<w:numPr><w:ilvl w:val=\"")
                        .append(lists.size() - 1)
                        .append("\"/><w:numId w:val=\"")
                        .append(id)
                        .append("\"/></w:numPr>");
            } else {
                out.append("<w:ind w:left=\"").append(720 * lists.size()).append("\"/>");
            }
            itemStarts = false;
        }
        out.append("</w:pPr>");
        open = true;
    }

    private void end() {
        fresh = false;
        if (open) {
            out.append("</w:p>\n");
            open = false;
        }
    }

    private void needParagraph() {
        fresh = false;
        if (!open) {
            start(inNote ? "FootnoteText" : styles.isEmpty() ? "BodyText" : styles.get(styles.size() - 1));
        }
    }

    @Override
    public void text(String characters) {
        needParagraph();
        int from = 0;
        for (int i = 0; i <= characters.length(); i++) {
            boolean wide = i < characters.length() && EastAsianText.isEastAsian(characters.charAt(i));
            if (i == characters.length() || (i > from && wide != EastAsianText.isEastAsian(characters.charAt(from)))) {
                run(characters.substring(from, i));
                from = i;
            }
        }
    }

    private void run(String words) {
        if (words.isEmpty()) {
            return;
        }
        out.append("<w:r>");
        properties(EastAsianText.isEastAsian(words.charAt(0)), "");
        out.append("<w:t xml:space=\"preserve\">");
        PartText.append(words.replace('\n', ' '), out);
        out.append("</w:t></w:r>");
    }

    private void properties(boolean wide, String style) {
        StringBuilder set = new StringBuilder();
        String named = !style.isEmpty() ? style : format.isCode() ? "VerbatimChar" : "";
        set.append(named.isEmpty() ? "" : "<w:rStyle w:val=\"" + named + "\"/>");
        set.append(wide ? "<w:rFonts w:hint=\"eastAsia\"/>" : "");
        set.append(format.isBold() ? "<w:b/>" : "");
        set.append(format.isItalic() ? "<w:i/>" : "");
        set.append(format.isSmallCaps() ? "<w:smallCaps/>" : "");
        set.append(format.isStruck() ? "<w:strike/>" : "");
        set.append(format.isUnderlined() ? "<w:u w:val=\"single\"/>" : "");
        set.append(format.isRaised() ? "<w:vertAlign w:val=\"superscript\"/>" : "");
        set.append(format.isLowered() ? "<w:vertAlign w:val=\"subscript\"/>" : "");
        String language = languages.isEmpty() ? "" : languages.get(languages.size() - 1);
        if (!language.isEmpty()) {
            String tag = PartText.escaped(language);
            set.append("<w:lang w:val=\"")
                    .append(tag)
                    .append("\" w:eastAsia=\"")
                    .append(tag)
                    .append("\"/>");
        } else if (wide) {
            set.append("<w:lang w:eastAsia=\"ja-JP\"/>");
        }
        if (set.length() > 0) {
            out.append("<w:rPr>").append(set).append("</w:rPr>");
        }
    }

    @Override
    public void open(Formatting change) {
        format.open(change);
    }

    @Override
    public void close(Formatting change) {
        format.close();
    }

    @Override
    public void openBlock(Display display) {
        if (display == Display.BLOCK || display == Display.INDENT) {
            lineBreak(true);
        }
    }

    @Override
    public void closeBlock(Display display) {
        if (display == Display.LEFT_MARGIN) {
            needParagraph();
            out.append("<w:r><w:tab/></w:r>");
        }
    }

    @Override
    public void openLink(String target) {
        needParagraph();
        Map<String, String> links = inNote ? noteLinks : bodyLinks;
        String id = links.computeIfAbsent(target, key -> "link" + (links.size() + 1));
        out.append("<w:hyperlink r:id=\"").append(id).append("\">");
    }

    @Override
    public void closeLink(String target) {
        out.append("</w:hyperlink>");
    }

    @Override
    public void code(String characters) {
        format.code(true);
        text(characters);
        format.code(false);
    }

    @Override
    public void formula(String tex, boolean display) {
        code(tex);
    }

    @Override
    public void lineBreak(boolean hard) {
        needParagraph();
        if (hard) {
            out.append("<w:r><w:br/></w:r>");
        } else {
            text(" ");
        }
    }

    @Override
    public void rawText(String rawFormat, String raw) {
        code(raw);
    }

    @Override
    public void picture(String target, String title, String words) {
        text("[" + (words.isEmpty() ? target : words) + "]");
    }

    @Override
    public void openStrikeout() {
        format.strike(true);
    }

    @Override
    public void closeStrikeout() {
        format.strike(false);
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
        needParagraph();
        languages.add(
                attributes.value("lang").isEmpty() && !languages.isEmpty()
                        ? languages.get(languages.size() - 1)
                        : attributes.value("lang"));
        if (attributes.isClaim()) {
            control(attributes);
        }
    }

    private void control(Attributes attributes) {
        out.append("<w:sdt><w:sdtPr><w:tag w:val=\"claim:");
        PartText.append(attributes.id(), out);
        out.append("\"/></w:sdtPr><w:sdtContent>");
    }

    @Override
    public void closePassage(Attributes attributes) {
        languages.remove(languages.size() - 1);
        if (attributes.isClaim()) {
            out.append("</w:sdtContent></w:sdt>");
        }
    }

    @Override
    public void noteCall(int number, String label) {
        needParagraph();
        out.append("<w:r><w:rPr><w:rStyle w:val=\"FootnoteReference\"/></w:rPr><w:t>")
                .append(number)
                .append("</w:t></w:r>");
    }

    @Override
    public void openParagraph() {
        start(inNote ? "FootnoteText" : styles.isEmpty() ? "BodyText" : styles.get(styles.size() - 1));
    }

    @Override
    public void closeParagraph() {
        end();
    }

    @Override
    public void openHeading(int level, Attributes attributes) {
        start("Heading" + Math.max(1, Math.min(level, 9)));
    }

    @Override
    public void closeHeading(int level, Attributes attributes) {
        end();
    }

    @Override
    public void openList(Block.Listing list) {
        end();
        if (list.ordered()) {
            orderedStarts.add(list.start());
            lists.add(1 + orderedStarts.size());
        } else {
            lists.add(1);
        }
    }

    @Override
    public void openItem(Block.Listing list, int number) {
        itemStarts = true;
    }

    @Override
    public void closeItem(Block.Listing list) {
        end();
        itemStarts = false;
    }

    @Override
    public void closeList(Block.Listing list) {
        end();
        lists.remove(lists.size() - 1);
    }

    @Override
    public void openQuotation() {
        end();
        styles.add("BlockText");
    }

    @Override
    public void closeQuotation() {
        end();
        styles.remove(styles.size() - 1);
    }

    @Override
    public void codeBlock(String language, String characters) {
        start("SourceCode");
        String[] lines = characters.stripTrailing().split("\n", -1);
        for (int i = 0; i < lines.length; i++) {
            if (i > 0) {
                out.append("<w:r><w:br/></w:r>");
            }
            code(lines[i]);
        }
        end();
    }

    @Override
    public void rawBlock(String rawFormat, String raw) {
        codeBlock(rawFormat, raw);
    }

    @Override
    public void rule() {
        start("BodyText");
        text("* * *");
        end();
    }

    @Override
    public void openDivision(Attributes attributes) {
        end();
        languages.add(attributes.value("lang"));
        if (attributes.isClaim()) {
            control(attributes);
        }
    }

    @Override
    public void closeDivision(Attributes attributes) {
        end();
        languages.remove(languages.size() - 1);
        if (attributes.isClaim()) {
            out.append("</w:sdtContent></w:sdt>");
        }
    }

    @Override
    public void openTable(List<Block.Alignment> columns) {
        end();
        out.append(
                "<w:tbl><w:tblPr><w:tblStyle w:val=\"Table\"/><w:tblW w:w=\"0\" w:type=\"auto\"/></w:tblPr><w:tblGrid>");
        for (int i = 0; i < columns.size(); i++) {
            out.append("<w:gridCol/>");
        }
        out.append("</w:tblGrid>");
    }

    @Override
    public void openCaption() {}

    @Override
    public void closeCaption() {
        end();
    }

    @Override
    public void openRow(boolean head) {
        out.append("<w:tr>").append(head ? "<w:trPr><w:tblHeader/></w:trPr>" : "");
    }

    @Override
    public void openCell(boolean head, Block.Alignment alignment) {
        out.append("<w:tc>");
        styles.add("Compact");
        start("Compact");
        fresh = true;
    }

    @Override
    public void closeCell(boolean head) {
        end();
        styles.remove(styles.size() - 1);
        out.append("</w:tc>");
    }

    @Override
    public void closeRow(boolean head) {
        out.append("</w:tr>\n");
    }

    @Override
    public void closeTable() {
        out.append("</w:tbl>\n");
    }

    @Override
    public void openNote(int number, String label) {
        needParagraph();
        notes++;
        out.append("<w:r><w:rPr><w:rStyle w:val=\"FootnoteReference\"/></w:rPr><w:footnoteReference w:id=\"")
                .append(notes)
                .append("\"/></w:r>");
        outerOpen = open;
        outerFormat = format;
        format = new RunFormat();
        open = false;
        inNote = true;
        out = footnotes;
        out.append("<w:footnote w:id=\"").append(notes).append("\">");
        start("FootnoteText");
        out.append(
                "<w:r><w:rPr><w:rStyle w:val=\"FootnoteReference\"/></w:rPr><w:footnoteRef/></w:r><w:r><w:t xml:space=\"preserve\"> </w:t></w:r>");
        fresh = true;
    }

    @Override
    public void closeNote(int number, String label) {
        end();
        out.append("</w:footnote>\n");
        out = body;
        inNote = false;
        format = outerFormat;
        open = outerOpen;
    }

    @Override
    public void openNotes() {}

    @Override
    public void closeNotes() {}

    @Override
    public void openEntry(String key, String language, boolean hanging) {
        start("Bibliography");
        languages.add(language);
    }

    @Override
    public void closeEntry() {
        languages.remove(languages.size() - 1);
        end();
    }

    @Override
    public boolean hasNotesInPlace() {
        return true;
    }

    /** Ends what is open. */
    void finish() {
        end();
    }
}
