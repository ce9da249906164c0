package org.footing.record.table;

import java.util.ArrayList;
import java.util.List;
import org.footing.text.SourceText;

/** A row of a table, and where it starts. */
record TableRow(List<String> cells, int offset) {
    TableRow {
        cells = List.copyOf(cells);
    }

    /** The rows of a text; a cell in quotation marks may hold separators, line breaks and doubled marks. Blank lines are left out. */
    static List<TableRow> parse(SourceText text, char separator) {
        String content = text.content();
        List<TableRow> rows = new ArrayList<>();
        List<String> cells = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        int start = 0;
        boolean quoted = false;
        for (int i = 0; i <= content.length(); i++) {
            char c = i == content.length() ? '\n' : content.charAt(i);
            if (quoted && i == content.length()) {
                throw text.error(start, "quotation marks that are not closed", "close them, or double the mark itself");
            }
            if (quoted) {
                boolean doubled = c == '"' && i + 1 < content.length() && content.charAt(i + 1) == '"';
                if (c == '"' && !doubled) {
                    quoted = false;
                } else {
                    cell.append(c);
                    i += doubled ? 1 : 0;
                }
            } else if (c == '"' && cell.length() == 0) {
                quoted = true;
            } else if (c == separator || c == '\n') {
                cells.add(cell.toString().stripTrailing());
                cell.setLength(0);
                if (c == '\n') {
                    if (cells.size() > 1 || !cells.get(0).isBlank()) {
                        rows.add(new TableRow(cells, start));
                    }
                    cells = new ArrayList<>();
                    start = i + 1;
                }
            } else {
                cell.append(c);
            }
        }
        return rows;
    }
}
