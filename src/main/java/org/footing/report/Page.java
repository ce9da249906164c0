package org.footing.report;

import org.footing.text.DisplayWidth;
import org.footing.text.Wrap;

/** Lays text out for a terminal. */
final class Page {
    private static final int NARROWEST = 40;
    private static final int WIDEST_TEXT = 100;

    private final StringBuilder out = new StringBuilder(1 << 14);
    private final int columns;
    private final Painter painter;

    /** @param columns of the terminal; fewer than 40 count as 40 */
    Page(int columns, Painter painter) {
        this.columns = Math.max(NARROWEST, columns);
        this.painter = painter;
    }

    int columns() {
        return columns;
    }

    String paint(String tone, String text) {
        return text.isEmpty() ? text : painter.paint(tone, text);
    }

    /** A line as it is. */
    Page line(String text) {
        int end = text.length();
        while (end > 0 && text.charAt(end - 1) == ' ') {
            end--;
        }
        out.append(text, 0, end).append('\n');
        return this;
    }

    Page blank() {
        if (out.length() > 0) {
            out.append('\n');
        }
        return this;
    }

    /** A paragraph whose first line starts with {@code lead} and the others with as many spaces. */
    Page hang(String lead, String text, String tone) {
        String indent = " ".repeat(DisplayWidth.of(lead));
        String[] lines = split(Wrap.lines(lead + text, Math.min(columns, WIDEST_TEXT), indent));
        for (int i = 0; i < lines.length; i++) {
            int start = Math.min(i == 0 ? lead.length() : indent.length(), lines[i].length());
            String body = lines[i].substring(start);
            line(lines[i].substring(0, start) + (tone.isEmpty() ? body : paint(tone, body)));
        }
        return this;
    }

    /** A heading over the whole width: {@code ── Title ─────── right ──}. */
    Page heading(String title, String right) {
        int room = Math.min(columns, WIDEST_TEXT);
        String tail = right.isEmpty() ? "" : " " + right + " ──";
        String shown = DisplayWidth.fit(title, Math.max(10, room - 5 - DisplayWidth.of(tail)));
        int dashes = Math.max(1, room - 4 - DisplayWidth.of(shown) - DisplayWidth.of(tail));
        blank();
        line(paint(Tone.QUIET, "── ") + paint(Tone.STRONG, shown) + paint(Tone.QUIET, " " + "─".repeat(dashes) + tail));
        return this;
    }

    private static String[] split(String lines) {
        return lines.split("\n", -1);
    }

    @Override
    public String toString() {
        return out.toString();
    }
}
