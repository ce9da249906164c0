package org.footing.manuscript;

import java.util.ArrayList;
import java.util.List;
import org.footing.text.Span;

/** Gathers the content of one note: prose and citations in turn. */
final class NoteParts {
    private final List<NotePart> parts = new ArrayList<>();
    private final StringBuilder prose = new StringBuilder();
    private int proseStart = -1;
    private int proseEnd;

    /** Adds a stretch of a block's text. Calls of notes in it are left out: a note has none. */
    void add(FoundInlines inlines, int start, int end) {
        if (!parts.isEmpty() || prose.length() > 0) {
            prose.append("\n\n");
        }
        int at = start;
        for (FoundInlines.Cluster cluster : Placed.between(inlines.clusters, start, end)) {
            addProse(inlines, at, cluster.start());
            flush();
            parts.add(cluster.value());
            at = cluster.end();
        }
        addProse(inlines, at, end);
    }

    /** Adds a block that is taken as it stands, such as code. */
    void add(String markdown, Span span) {
        if (!parts.isEmpty() || prose.length() > 0) {
            prose.append("\n\n");
        }
        append(markdown, span);
    }

    private void addProse(FoundInlines inlines, int start, int end) {
        int at = start;
        for (FoundInlines.Call call : Placed.between(inlines.calls, start, end)) {
            addText(inlines, at, call.start());
            at = call.end();
        }
        addText(inlines, at, end);
    }

    private void addText(FoundInlines inlines, int start, int end) {
        if (end > start) {
            append(inlines.source.text().substring(start, end), inlines.span(start, end));
        }
    }

    private void append(String markdown, Span span) {
        prose.append(markdown);
        if (proseStart < 0) {
            proseStart = span.start();
        }
        proseEnd = span.end();
    }

    private void flush() {
        if (prose.length() > 0 && proseStart >= 0) {
            parts.add(new Prose(prose.toString(), new Span(proseStart, proseEnd)));
            prose.setLength(0);
            proseStart = -1;
        }
    }

    List<NotePart> finish() {
        int last = prose.length();
        while (last > 0 && prose.charAt(last - 1) <= ' ') {
            last--;
        }
        prose.setLength(last);
        flush();
        if (!parts.isEmpty() && parts.get(0) instanceof Prose first) {
            String text = first.markdown().stripLeading();
            parts.set(0, new Prose(text, first.span()));
            if (text.isEmpty()) {
                parts.remove(0);
            }
        }
        return parts;
    }
}
