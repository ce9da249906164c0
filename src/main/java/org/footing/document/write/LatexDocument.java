package org.footing.document.write;

import java.util.List;
import org.footing.csl.output.LatexMarkup;
import org.footing.document.Attributes;
import org.footing.document.Block;

/** LaTeX: the body of a document, in UTF-8; links need hyperref, strike-through ulem, tables booktabs. Notes stand where they are called. */
public final class LatexDocument extends LatexMarkup implements DocumentMarkup {
    private final StringBuilder out;
    private int cells;
    private boolean headed;

    public LatexDocument(StringBuilder out) {
        super(out);
        this.out = out;
    }

    @Override
    public void code(String characters) {
        out.append("\\texttt{");
        text(characters);
        out.append('}');
    }

    @Override
    public void formula(String tex, boolean display) {
        out.append(display ? "\\[" : "\\(").append(tex).append(display ? "\\]" : "\\)");
    }

    @Override
    public void lineBreak(boolean hard) {
        out.append(hard ? "\\\\\n" : "\n");
    }

    @Override
    public void rawText(String format, String text) {
        if (format.equals("latex") || format.equals("tex")) {
            out.append(text);
        } else {
            text(text);
        }
    }

    @Override
    public void picture(String target, String title, String words) {
        out.append("\\includegraphics{").append(path(target)).append('}');
    }

    /** A file's name without what would end the group it stands in. */
    private static String path(String target) {
        StringBuilder name = new StringBuilder(target.length());
        for (int i = 0; i < target.length(); i++) {
            char c = target.charAt(i);
            if ("{}\\%#$&^~".indexOf(c) < 0) {
                name.append(c);
            }
        }
        return name.toString();
    }

    @Override
    public void openStrikeout() {
        out.append("\\sout{");
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
        String language = attributes.value("lang");
        out.append(language.isEmpty() ? "{" : "\\foreignlanguage{" + LatexLanguages.name(language) + "}{");
    }

    @Override
    public void closePassage(Attributes attributes) {
        out.append('}');
    }

    @Override
    public void noteCall(int number, String label) {
        out.append("\\footnotemark[").append(number).append(']');
    }

    @Override
    public void openParagraph() {}

    @Override
    public void closeParagraph() {
        out.append("\n\n");
    }

    @Override
    public void openHeading(int level, Attributes attributes) {
        String command = switch (level) {
            case 1 -> "section";
            case 2 -> "subsection";
            case 3 -> "subsubsection";
            case 4 -> "paragraph";
            default -> "subparagraph";
        };
        out.append('\\').append(command);
        out.append(attributes.classes().contains("unnumbered") ? "*{" : "{");
    }

    @Override
    public void closeHeading(int level, Attributes attributes) {
        out.append("}\n\n");
    }

    @Override
    public void openList(Block.Listing list) {
        out.append(list.ordered() ? "\\begin{enumerate}\n" : "\\begin{itemize}\n");
        if (list.ordered() && list.start() != 1) {
            out.append("\\setcounter{enumi}{").append(list.start() - 1).append("}\n");
        }
    }

    @Override
    public void openItem(Block.Listing list, int number) {
        out.append("\\item ");
    }

    @Override
    public void closeItem(Block.Listing list) {
        out.append(out.charAt(out.length() - 1) == '\n' ? "" : "\n");
    }

    @Override
    public void closeList(Block.Listing list) {
        out.append(list.ordered() ? "\\end{enumerate}\n\n" : "\\end{itemize}\n\n");
    }

    @Override
    public void openQuotation() {
        out.append("\\begin{quote}\n");
    }

    @Override
    public void closeQuotation() {
        out.append("\\end{quote}\n\n");
    }

    @Override
    public void codeBlock(String language, String text) {
        String safe = text.replace("\\end{verbatim}", "\\end {verbatim}");
        out.append("\\begin{verbatim}\n").append(safe).append(safe.endsWith("\n") ? "" : "\n");
        out.append("\\end{verbatim}\n\n");
    }

    @Override
    public void rawBlock(String format, String text) {
        if (format.equals("latex") || format.equals("tex")) {
            out.append(text).append("\n\n");
        } else {
            codeBlock(format, text);
        }
    }

    @Override
    public void rule() {
        out.append("\\begin{center}\\rule{0.5\\linewidth}{0.5pt}\\end{center}\n\n");
    }

    @Override
    public void openDivision(Attributes attributes) {
        String language = attributes.value("lang");
        out.append(language.isEmpty() ? "" : "\\begin{otherlanguage}{" + LatexLanguages.name(language) + "}\n");
    }

    @Override
    public void closeDivision(Attributes attributes) {
        out.append(attributes.value("lang").isEmpty() ? "" : "\\end{otherlanguage}\n\n");
    }

    @Override
    public void openTable(List<Block.Alignment> columns) {
        out.append("\\begin{center}\n");
        headed = false;
        columnsOf(columns);
    }

    private void columnsOf(List<Block.Alignment> columns) {
        out.append("\\begin{tabular}{");
        for (Block.Alignment column : columns) {
            out.append(
                    switch (column) {
                        case DEFAULT, LEFT -> 'l';
                        case CENTRE -> 'c';
                        case RIGHT -> 'r';
                    });
        }
        out.append("}\n\\toprule\n");
    }

    @Override
    public void openCaption() {
        out.append("\\multicolumn{1}{l}{");
    }

    @Override
    public void closeCaption() {
        out.append("}\\\\\n");
    }

    @Override
    public void openRow(boolean head) {
        cells = 0;
        if (!head && headed) {
            out.append("\\midrule\n");
            headed = false;
        }
        headed = headed || head;
    }

    @Override
    public void openCell(boolean head, Block.Alignment alignment) {
        out.append(cells == 0 ? "" : " & ");
        cells++;
    }

    @Override
    public void closeCell(boolean head) {}

    @Override
    public void closeRow(boolean head) {
        out.append(" \\\\\n");
    }

    @Override
    public void closeTable() {
        out.append("\\bottomrule\n\\end{tabular}\n\\end{center}\n\n");
    }

    @Override
    public void openNotes() {}

    @Override
    public void openNote(int number, String label) {
        out.append("\\footnote{");
    }

    @Override
    public void closeNote(int number, String label) {
        while (out.charAt(out.length() - 1) == '\n') {
            out.setLength(out.length() - 1);
        }
        out.append('}');
    }

    @Override
    public void closeNotes() {}

    @Override
    public void openEntry(String key, String language, boolean hanging) {
        out.append(hanging ? "\\hangindent=2em\\hangafter=1\\noindent " : "\\noindent ");
    }

    @Override
    public void closeEntry() {
        out.append("\\par\n");
    }

    @Override
    public boolean hasNotesInPlace() {
        return true;
    }
}
