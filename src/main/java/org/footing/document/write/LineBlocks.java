package org.footing.document.write;

import java.util.ArrayList;
import java.util.List;

/**
 * Blocks in formats of lines: an empty line between two of them, and before each line what the containers around it ask for (a sign of
 * quotation, an indent).
 */
final class LineBlocks {
    private final StringBuilder out;
    private final List<Integer> containers = new ArrayList<>();
    private boolean atStart = true;

    LineBlocks(StringBuilder out) {
        this.out = out;
    }

    /** Starts a block: apart from what stands before it in its container. */
    void start() {
        start(true);
    }

    /** @param apart whether an empty line is to stand between */
    void start(boolean apart) {
        if (atStart) {
            atStart = false;
            return;
        }
        while (out.length() > 0 && (out.charAt(out.length() - 1) == '\n' || out.charAt(out.length() - 1) == ' ')) {
            out.setLength(out.length() - 1);
        }
        if (out.length() > 0) {
            out.append(apart ? "\n\n" : "\n");
        }
    }

    /** Enters a container. */
    void enter() {
        atStart = true;
        containers.add(out.length());
    }

    /** Leaves the container that was entered last: its lines but the first get {@code prefix} before them. */
    void leave(String prefix) {
        int from = containers.remove(containers.size() - 1);
        atStart = false;
        while (out.length() > from && out.charAt(out.length() - 1) == '\n') {
            out.setLength(out.length() - 1);
        }
        if (!prefix.isEmpty()) {
            indent(from, prefix);
        }
        out.append('\n');
    }

    private void indent(int from, String prefix) {
        String text = out.substring(from);
        String bare = prefix.stripTrailing();
        out.setLength(from);
        for (int i = 0; i < text.length(); i++) {
            out.append(text.charAt(i));
            if (text.charAt(i) == '\n') {
                boolean empty = i + 1 == text.length() || text.charAt(i + 1) == '\n';
                out.append(empty ? bare : prefix);
            }
        }
    }

    /** Leaves the container that was entered last and takes its text out. */
    String take() {
        int from = containers.remove(containers.size() - 1);
        atStart = false;
        String text = out.substring(from);
        out.setLength(from);
        return text.strip();
    }
}
