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

/** The text of an OpenDocument (ISO/IEC 26300), with its notes where they are called. Each way of setting words off is a style of its own. */
final class OdtMarkup implements DocumentMarkup {
    private final StringBuilder out = new StringBuilder();
    private final Map<String, String> styles = new LinkedHashMap<>();
    private final List<String> paragraphs = new ArrayList<>();
    private final List<String> languages = new ArrayList<>();
    private final List<RunFormat> outerFormats = new ArrayList<>();
    private RunFormat format = new RunFormat();
    private String ending = "";
    private int notes;
    private int inNote;

    StringBuilder body() {
        return out;
    }

    /** The properties of each text style, with its name. */
    Map<String, String> styles() {
        return styles;
    }

    private void start(String style) {
        end();
        out.append("<text:p text:style-name=\"").append(style).append("\">");
        ending = "</text:p>\n";
    }

    private void end() {
        out.append(ending);
        ending = "";
    }

    private void needParagraph() {
        if (ending.isEmpty()) {
            start(style());
        }
    }

    private String style() {
        if (inNote > 0) {
            return "Footnote";
        }
        return paragraphs.isEmpty() ? "Text_20_body" : paragraphs.get(paragraphs.size() - 1);
    }

    @Override
    public void text(String characters) {
        needParagraph();
        String properties = properties();
        if (properties.isEmpty()) {
            put(characters);
            return;
        }
        String name = styles.computeIfAbsent(properties, key -> "T" + (styles.size() + 1));
        out.append("<text:span text:style-name=\"").append(name).append("\">");
        put(characters);
        out.append("</text:span>");
    }

    /** Runs of spaces have an element of their own (6.1.3). */
    private void put(String characters) {
        StringBuilder run = new StringBuilder();
        for (int i = 0; i < characters.length(); i++) {
            char c = characters.charAt(i);
            boolean second = c == ' ' && i > 0 && characters.charAt(i - 1) == ' ';
            if (second || c == '\t') {
                PartText.append(run.toString(), out);
                run.setLength(0);
                out.append(c == '\t' ? "<text:tab/>" : "<text:s/>");
            } else {
                run.append(c == '\n' ? ' ' : c);
            }
        }
        PartText.append(run.toString(), out);
    }

    private String properties() {
        StringBuilder set = new StringBuilder();
        set.append(format.isBold() ? " fo:font-weight=\"bold\" style:font-weight-asian=\"bold\"" : "");
        set.append(format.isItalic() ? " fo:font-style=\"italic\" style:font-style-asian=\"italic\"" : "");
        set.append(format.isSmallCaps() ? " fo:font-variant=\"small-caps\"" : "");
        set.append(format.isStruck() ? " style:text-line-through-style=\"solid\"" : "");
        set.append(format.isUnderlined() ? " style:text-underline-style=\"solid\"" : "");
        set.append(format.isRaised() ? " style:text-position=\"super 58%\"" : "");
        set.append(format.isLowered() ? " style:text-position=\"sub 58%\"" : "");
        set.append(format.isCode() ? " style:font-name=\"Liberation Mono\"" : "");
        String tag = languages.isEmpty() ? "" : languages.get(languages.size() - 1);
        int hyphen = tag.indexOf('-');
        String language = hyphen < 0 ? tag : tag.substring(0, hyphen);
        boolean asian = language.equals("ja") || language.equals("zh") || language.equals("ko");
        if (!language.isEmpty()) {
            String name = asian ? "style:language-asian" : "fo:language";
            set.append(' ')
                    .append(name)
                    .append("=\"")
                    .append(PartText.escaped(language))
                    .append('"');
        }
        return set.toString();
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
            out.append("<text:tab/>");
        }
    }

    @Override
    public void openLink(String target) {
        needParagraph();
        out.append("<text:a xlink:type=\"simple\" xlink:href=\"");
        PartText.append(SafeAddress.of(target), out);
        out.append("\">");
    }

    @Override
    public void closeLink(String target) {
        out.append("</text:a>");
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
            out.append("<text:line-break/>");
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
        languages.add(attributes.value("lang"));
        if (attributes.isClaim()) {
            out.append("<text:bookmark-start text:name=\"claim_");
            PartText.append(attributes.id().replace('-', '_'), out);
            out.append("\"/>");
        }
    }

    @Override
    public void closePassage(Attributes attributes) {
        languages.remove(languages.size() - 1);
        if (attributes.isClaim()) {
            out.append("<text:bookmark-end text:name=\"claim_");
            PartText.append(attributes.id().replace('-', '_'), out);
            out.append("\"/>");
        }
    }

    @Override
    public void noteCall(int number, String label) {
        needParagraph();
        String name = styles.computeIfAbsent(" style:text-position=\"super 58%\"", key -> "T" + (styles.size() + 1));
        out.append("<text:span text:style-name=\"")
                .append(name)
                .append("\">")
                .append(number)
                .append("</text:span>");
    }

    @Override
    public void openParagraph() {
        start(style());
    }

    @Override
    public void closeParagraph() {
        end();
    }

    @Override
    public void openHeading(int level, Attributes attributes) {
        end();
        int outline = Math.max(1, Math.min(level, 10));
        out.append("<text:h text:style-name=\"Heading_20_")
                .append(outline)
                .append("\" text:outline-level=\"")
                .append(outline)
                .append("\">");
        ending = "</text:h>\n";
    }

    @Override
    public void closeHeading(int level, Attributes attributes) {
        end();
    }

    @Override
    public void openList(Block.Listing list) {
        end();
        out.append("<text:list text:style-name=\"")
                .append(list.ordered() ? "Numbers" : "Bullets")
                .append("\">\n");
    }

    @Override
    public void openItem(Block.Listing list, int number) {
        end();
        out.append("<text:list-item");
        if (list.ordered() && number == list.start() && number != 1) {
            out.append(" text:start-value=\"").append(Math.max(0, number)).append('"');
        }
        out.append('>');
    }

    @Override
    public void closeItem(Block.Listing list) {
        end();
        out.append("</text:list-item>\n");
    }

    @Override
    public void closeList(Block.Listing list) {
        end();
        out.append("</text:list>\n");
    }

    @Override
    public void openQuotation() {
        end();
        paragraphs.add("Quotations");
    }

    @Override
    public void closeQuotation() {
        end();
        paragraphs.remove(paragraphs.size() - 1);
    }

    @Override
    public void codeBlock(String language, String characters) {
        start("Preformatted_20_Text");
        String[] lines = characters.stripTrailing().split("\n", -1);
        for (int i = 0; i < lines.length; i++) {
            out.append(i == 0 ? "" : "<text:line-break/>");
            put(lines[i]);
        }
        end();
    }

    @Override
    public void rawBlock(String rawFormat, String raw) {
        codeBlock(rawFormat, raw);
    }

    @Override
    public void rule() {
        start("Text_20_body");
        put("* * *");
        end();
    }

    @Override
    public void openDivision(Attributes attributes) {
        end();
        languages.add(attributes.value("lang"));
        if (attributes.isClaim()) {
            start(style());
            out.append("<text:bookmark text:name=\"claim_");
            PartText.append(attributes.id().replace('-', '_'), out);
            out.append("\"/>");
            end();
        }
    }

    @Override
    public void closeDivision(Attributes attributes) {
        end();
        languages.remove(languages.size() - 1);
    }

    @Override
    public void openTable(List<Block.Alignment> columns) {
        end();
        out.append("<table:table><table:table-column table:number-columns-repeated=\"")
                .append(Math.max(1, columns.size()))
                .append("\"/>\n");
    }

    @Override
    public void openCaption() {}

    @Override
    public void closeCaption() {
        end();
    }

    @Override
    public void openRow(boolean head) {
        out.append(head ? "<table:table-header-rows>" : "").append("<table:table-row>");
    }

    @Override
    public void openCell(boolean head, Block.Alignment alignment) {
        out.append("<table:table-cell office:value-type=\"string\">");
        paragraphs.add("Table_20_Contents");
    }

    @Override
    public void closeCell(boolean head) {
        end();
        paragraphs.remove(paragraphs.size() - 1);
        out.append("</table:table-cell>");
    }

    @Override
    public void closeRow(boolean head) {
        out.append("</table:table-row>")
                .append(head ? "</table:table-header-rows>" : "")
                .append('\n');
    }

    @Override
    public void closeTable() {
        out.append("</table:table>\n");
    }

    @Override
    public void openNote(int number, String label) {
        needParagraph();
        notes++;
        out.append("<text:note text:id=\"ftn")
                .append(notes)
                .append("\" text:note-class=\"footnote\"><text:note-citation>");
        out.append(notes).append("</text:note-citation><text:note-body>");
        outerFormats.add(format);
        paragraphs.add(ending);
        ending = "";
        format = new RunFormat();
        inNote++;
    }

    @Override
    public void closeNote(int number, String label) {
        needParagraph();
        end();
        inNote--;
        format = outerFormats.remove(outerFormats.size() - 1);
        ending = paragraphs.remove(paragraphs.size() - 1);
        out.append("</text:note-body></text:note>");
    }

    @Override
    public void openNotes() {}

    @Override
    public void closeNotes() {}

    @Override
    public void openEntry(String key, String language, boolean hanging) {
        start("Bibliography_20_1");
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
