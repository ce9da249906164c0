package org.footing.document.latex;

import java.util.ArrayList;
import java.util.List;
import org.footing.document.Block;
import org.footing.document.NodeRuns;
import org.footing.document.TextNode;
import org.footing.text.Span;

/** Reads the rows of a table; lines above a {@code \midrule} or the first {@code \hline} after a row are its head. */
final class LatexTable {
    private final Tex tex;
    private final LatexNotes notes;
    private final int depth;
    private final List<List<List<Block>>> head = new ArrayList<>();
    private final List<List<List<Block>>> rows = new ArrayList<>();
    private int columns;

    LatexTable(Tex tex, LatexNotes notes, int depth) {
        this.tex = tex;
        this.notes = notes;
        this.depth = depth;
    }

    Block.Table read(String name, int from, int close, Span span) {
        boolean wide = name.endsWith("*") || name.equals("tabularx") || name.equals("tabulary");
        TexArguments arguments = TexArguments.read(tex, from, close, wide ? 2 : 1);
        int at = Math.max(from, arguments.end);
        List<List<Block>> row = new ArrayList<>();
        int cell = at;
        int braces = 0;
        for (int i = at; i < close; i++) {
            char c = tex.at(i);
            if (c == '\\' && tex.startsWith("\\\\", i)) {
                row.add(cell(cell, i));
                end(row);
                row = new ArrayList<>();
                i++;
                cell = i + 1;
            } else if (c == '\\') {
                if (isRule(i) && row.isEmpty()) {
                    if (!rows.isEmpty() && head.isEmpty() && !tex.startsWith("\\bottomrule", i)) {
                        head.addAll(rows);
                        rows.clear();
                    }
                    i = Math.max(i, ruleEnd(i, close) - 1);
                    cell = i + 1;
                } else {
                    i++;
                }
            } else if (c == '{') {
                braces++;
            } else if (c == '}') {
                braces--;
            } else if (c == '&' && braces <= 0) {
                row.add(cell(cell, i));
                cell = i + 1;
            }
        }
        List<Block> last = cell(cell, close);
        if (!last.isEmpty() || !row.isEmpty()) {
            row.add(last);
            end(row);
        }
        List<Block.Alignment> alignments = new ArrayList<>();
        for (int i = 0; i < columns; i++) {
            alignments.add(Block.Alignment.DEFAULT);
        }
        return new Block.Table(List.of(), alignments, head, rows, span);
    }

    private void end(List<List<Block>> row) {
        columns = Math.max(columns, row.size());
        rows.add(row);
    }

    private boolean isRule(int at) {
        return tex.startsWith("\\hline", at)
                || tex.startsWith("\\toprule", at)
                || tex.startsWith("\\midrule", at)
                || tex.startsWith("\\bottomrule", at)
                || tex.startsWith("\\cline", at)
                || tex.startsWith("\\cmidrule", at)
                || tex.startsWith("\\endhead", at)
                || tex.startsWith("\\endfirsthead", at);
    }

    private int ruleEnd(int at, int limit) {
        int end = Math.min(limit, tex.nameEnd(at));
        String name = tex.part(at, end);
        boolean argument = end < limit && tex.at(end) == '{' && (name.contains("cline") || name.contains("cmidrule"));
        return argument ? Math.min(limit, tex.closing(end, limit) + 1) : end;
    }

    private List<Block> cell(int from, int to) {
        List<TextNode> text = LatexScanner.text(tex, notes, from, Math.max(from, to), depth + 1);
        return text.isEmpty() ? List.of() : List.of(new Block.Text(text, NodeRuns.span(text, from)));
    }
}
