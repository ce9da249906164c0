package org.footing.cli;

import java.util.ArrayList;
import java.util.List;
import org.footing.search.index.SourceLine;
import org.footing.text.Controls;
import org.footing.text.DisplayWidth;

/** Draws a list to pick from: what is typed, the sources, and a last line with their number. */
final class PickScreen {
    private static final String END = "\u001b[K";
    private static final String PLAIN = "\u001b[0m";

    private final Console console;
    private final int rows;
    private int top;

    /** @param rows of the terminal, at least 3 */
    PickScreen(Console console, int rows) {
        this.console = console;
        this.rows = Math.max(3, rows);
    }

    int page() {
        return rows - 2;
    }

    /** The whole screen, from its upper left corner; the cursor stands behind what is typed. */
    String draw(PickList list) {
        int columns = console.columns();
        top = Math.max(Math.min(top, list.at()), list.at() - page() + 1);
        StringBuilder out = new StringBuilder("\u001b[?25l\u001b[H");
        String typed = Controls.visible(list.typed());
        out.append("> ").append(DisplayWidth.fit(typed, columns - 3)).append(END);
        List<SourceLine> shown = new ArrayList<>();
        for (int i = top; i < Math.min(list.size(), top + page()); i++) {
            shown.add(list.line(i));
        }
        SourceLines lines = new SourceLines(console, shown);
        for (int i = 0; i < page(); i++) {
            out.append("\r\n");
            if (i < shown.size()) {
                boolean here = top + i == list.at();
                String line = (list.isMarked(top + i) ? "* " : "  ") + lines.of(shown.get(i));
                out.append(here ? "\u001b[7m" : "");
                out.append(Controls.visible(DisplayWidth.fit(line, columns - 1)));
                out.append(here ? PLAIN : "");
            }
            out.append(END);
        }
        String state =
                list.problem().isEmpty() ? list.count() + (list.count() == 1 ? " source" : " sources") : list.problem();
        out.append("\r\n\u001b[2m")
                .append(DisplayWidth.fit(Controls.visible(state) + "  Enter takes, Tab marks, Esc leaves", columns - 1))
                .append(PLAIN)
                .append(END);
        int cursor = Math.min(columns, 3 + DisplayWidth.of(typed));
        return out.append("\u001b[1;").append(cursor).append("H\u001b[?25h").toString();
    }
}
