package org.footing.document.write;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.footing.csl.output.HtmlMarkup;
import org.footing.document.Attributes;
import org.footing.document.Block;

/**
 * HTML: the body of a page. Raw HTML of the draft is shown and not passed on unless a caller trusts the draft; no address but those of the web,
 * of mail and of the page itself becomes a link.
 */
public final class HtmlDocument extends HtmlMarkup implements DocumentMarkup {
    private final StringBuilder out;
    private final boolean trusted;

    /** @param trusted whether raw HTML of the draft is passed on */
    public HtmlDocument(StringBuilder out, boolean trusted) {
        super(out);
        this.out = out;
        this.trusted = trusted;
    }

    private void attribute(String name, String value) {
        if (!value.isEmpty()) {
            out.append(' ').append(name).append("=\"");
            escape(value, out);
            out.append('"');
        }
    }

    private void attributes(Attributes attributes) {
        attribute("id", attributes.id());
        attribute("class", String.join(" ", attributes.classes()));
        for (Map.Entry<String, String> value : attributes.values().entrySet()) {
            if (value.getKey().equals("lang") || value.getKey().equals("dir")) {
                attribute(value.getKey(), value.getValue());
            } else if (isName(value.getKey())) {
                attribute("data-" + value.getKey(), value.getValue());
            }
        }
    }

    private static boolean isName(String key) {
        for (int i = 0; i < key.length(); i++) {
            char c = key.charAt(i);
            if (!(c >= 'a' && c <= 'z') && !(c >= '0' && c <= '9') && c != '-') {
                return false;
            }
        }
        return !key.isEmpty();
    }

    @Override
    public void code(String characters) {
        out.append("<code>");
        escape(characters, out);
        out.append("</code>");
    }

    @Override
    public void formula(String tex, boolean display) {
        out.append("<span class=\"math ").append(display ? "display" : "inline").append("\">");
        out.append(display ? "\\[" : "\\(");
        escape(tex, out);
        out.append(display ? "\\]" : "\\)").append("</span>");
    }

    @Override
    public void lineBreak(boolean hard) {
        out.append(hard ? "<br>\n" : "\n");
    }

    @Override
    public void rawText(String format, String text) {
        if (format.equals("html") && trusted) {
            out.append(text);
        } else {
            escape(text, out);
        }
    }

    @Override
    public void picture(String target, String title, String words) {
        out.append("<img src=\"");
        escape(isSafe(target) ? target : "", out);
        out.append("\" alt=\"");
        escape(words, out);
        out.append('"');
        attribute("title", title);
        out.append('>');
    }

    @Override
    public void openStrikeout() {
        out.append("<del>");
    }

    @Override
    public void closeStrikeout() {
        out.append("</del>");
    }

    @Override
    public void openHyperlink(String target, String title) {
        out.append("<a href=\"");
        escape(isSafe(target) ? target : "", out);
        out.append('"');
        attribute("title", title);
        out.append('>');
    }

    /** Whether a browser does nothing at the address but go there. */
    private static boolean isSafe(String target) {
        int colon = target.indexOf(':');
        int stop = 0;
        while (stop < target.length() && "/?#".indexOf(target.charAt(stop)) < 0) {
            stop++;
        }
        if (colon < 0 || colon > stop) {
            return true;
        }
        String scheme = target.substring(0, colon).strip().toLowerCase(Locale.ROOT);
        return scheme.equals("http") || scheme.equals("https") || scheme.equals("mailto") || scheme.equals("ftp");
    }

    @Override
    public void closeHyperlink(String target, String title, String shown) {
        out.append("</a>");
    }

    @Override
    public void openPassage(Attributes attributes) {
        out.append("<span");
        attributes(attributes);
        out.append('>');
    }

    @Override
    public void closePassage(Attributes attributes) {
        out.append("</span>");
    }

    @Override
    public void noteCall(int number, String label) {
        out.append("<a href=\"#fn").append(number).append("\" id=\"fnref").append(number);
        out.append("\" class=\"footnote-ref\" role=\"doc-noteref\"><sup>")
                .append(number)
                .append("</sup></a>");
    }

    @Override
    public void openParagraph() {
        out.append("<p>");
    }

    @Override
    public void closeParagraph() {
        out.append("</p>\n");
    }

    @Override
    public void openHeading(int level, Attributes attributes) {
        out.append("<h").append(Math.min(level, 6));
        attributes(attributes);
        out.append('>');
    }

    @Override
    public void closeHeading(int level, Attributes attributes) {
        out.append("</h").append(Math.min(level, 6)).append(">\n");
    }

    @Override
    public void openList(Block.Listing list) {
        out.append(list.ordered() ? "<ol" : "<ul");
        if (list.ordered() && list.start() != 1) {
            out.append(" start=\"").append(list.start()).append('"');
        }
        out.append(">\n");
    }

    @Override
    public void openItem(Block.Listing list, int number) {
        out.append("<li>");
    }

    @Override
    public void closeItem(Block.Listing list) {
        out.append("</li>\n");
    }

    @Override
    public void closeList(Block.Listing list) {
        out.append(list.ordered() ? "</ol>\n" : "</ul>\n");
    }

    @Override
    public void openQuotation() {
        out.append("<blockquote>\n");
    }

    @Override
    public void closeQuotation() {
        out.append("</blockquote>\n");
    }

    @Override
    public void codeBlock(String language, String text) {
        out.append("<pre");
        attribute("class", language);
        out.append("><code>");
        escape(text, out);
        out.append("</code></pre>\n");
    }

    @Override
    public void rawBlock(String format, String text) {
        if (format.equals("html") && trusted) {
            out.append(text).append(text.endsWith("\n") ? "" : "\n");
        } else {
            out.append("<pre>");
            escape(text, out);
            out.append("</pre>\n");
        }
    }

    @Override
    public void rule() {
        out.append("<hr>\n");
    }

    @Override
    public void openDivision(Attributes attributes) {
        out.append("<div");
        attributes(attributes);
        out.append(">\n");
    }

    @Override
    public void closeDivision(Attributes attributes) {
        out.append("</div>\n");
    }

    @Override
    public void openTable(List<Block.Alignment> columns) {
        out.append("<table>\n");
    }

    @Override
    public void openCaption() {
        out.append("<caption>");
    }

    @Override
    public void closeCaption() {
        out.append("</caption>\n");
    }

    @Override
    public void openRow(boolean head) {
        out.append("<tr>");
    }

    @Override
    public void openCell(boolean head, Block.Alignment alignment) {
        out.append(head ? "<th" : "<td");
        switch (alignment) {
            case LEFT -> out.append(" style=\"text-align:left\"");
            case CENTRE -> out.append(" style=\"text-align:center\"");
            case RIGHT -> out.append(" style=\"text-align:right\"");
            case DEFAULT -> {}
        }
        out.append('>');
    }

    @Override
    public void closeCell(boolean head) {
        out.append(head ? "</th>" : "</td>");
    }

    @Override
    public void closeRow(boolean head) {
        out.append("</tr>\n");
    }

    @Override
    public void closeTable() {
        out.append("</table>\n");
    }

    @Override
    public void openNotes() {
        out.append("<section class=\"footnotes\" role=\"doc-endnotes\">\n<hr>\n<ol>\n");
    }

    @Override
    public void openNote(int number, String label) {
        out.append("<li id=\"fn")
                .append(number)
                .append("\" value=\"")
                .append(number)
                .append("\">");
    }

    @Override
    public void closeNote(int number, String label) {
        out.append(" <a href=\"#fnref")
                .append(number)
                .append("\" class=\"footnote-back\" role=\"doc-backlink\">↩︎</a></li>\n");
    }

    @Override
    public void closeNotes() {
        out.append("</ol>\n</section>\n");
    }

    @Override
    public void openEntry(String key, String language, boolean hanging) {
        out.append("<div");
        attribute("id", "ref-" + key);
        attribute("class", hanging ? "csl-entry hanging" : "csl-entry");
        attribute("lang", language);
        out.append('>');
    }

    @Override
    public void closeEntry() {
        out.append("</div>\n");
    }

    @Override
    public boolean hasNotesInPlace() {
        return false;
    }
}
