package org.footing.render;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.footing.apparatus.DraftApparatus;
import org.footing.csl.output.Output;
import org.footing.document.Block;
import org.footing.document.CitationCluster;
import org.footing.document.write.MarkdownDocument;
import org.footing.manuscript.Manuscript;
import org.footing.manuscript.Note;
import org.footing.text.Span;

/** A draft in Markdown with its citations rendered in their places; every other byte stays. */
final class MarkdownSplice {
    private final Manuscript manuscript;
    private final DraftApparatus apparatus;
    private final List<Edit> edits = new ArrayList<>();
    private final StringBuilder added = new StringBuilder();
    private final Set<String> labels = new HashSet<>();

    private record Edit(int start, int end, String text) implements Comparable<Edit> {
        @Override
        public int compareTo(Edit other) {
            return Integer.compare(start, other.start);
        }
    }

    private MarkdownSplice(Manuscript manuscript, DraftApparatus apparatus) {
        this.manuscript = manuscript;
        this.apparatus = apparatus;
    }

    static String of(Manuscript manuscript, DraftApparatus apparatus, String language) {
        return new MarkdownSplice(manuscript, apparatus).spliced(language);
    }

    private String spliced(String language) {
        for (Note note : manuscript.notes()) {
            labels.add(note.label());
            note.citations().forEach(this::render);
        }
        for (Note note : manuscript.unusedNotes()) {
            labels.add(note.label());
        }
        for (CitationCluster cluster : manuscript.citations()) {
            if (apparatus.made(cluster) > 0) {
                makeNote(cluster, language);
            } else {
                render(cluster);
            }
        }
        boolean placed = bibliography(manuscript.document().blocks());
        String content = manuscript.source().content();
        StringBuilder out = new StringBuilder(content.length() + 4096);
        int at = 0;
        edits.sort(null);
        for (Edit edit : edits) {
            if (edit.start() >= at) {
                out.append(content, at, edit.start()).append(edit.text());
                at = edit.end();
            }
        }
        out.append(content, at, content.length());
        if (!placed && !apparatus.entries().isEmpty()) {
            out.append(out.toString().endsWith("\n") ? "\n" : "\n\n").append(entries());
        }
        return out.append(added).toString();
    }

    private String written(CitationCluster cluster) {
        StringBuilder text = new StringBuilder();
        new Output().write(apparatus.of(cluster), new MarkdownDocument(text));
        return text.toString();
    }

    private void render(CitationCluster cluster) {
        Span span = cluster.span();
        edits.add(new Edit(span.start(), span.end() + apparatus.taken(cluster), written(cluster)));
    }

    private void makeNote(CitationCluster cluster, String language) {
        String content = manuscript.source().content();
        int number = apparatus.made(cluster);
        String label = "fn" + number;
        while (!labels.add(label)) {
            label += "x";
        }
        StringBuilder author = new StringBuilder();
        new Output().write(apparatus.author(cluster), new MarkdownDocument(author));
        int start = cluster.span().start();
        while (author.length() == 0
                && start > 0
                && (content.charAt(start - 1) == ' ' || content.charAt(start - 1) == '\n')) {
            start--;
        }
        int end = cluster.span().end();
        boolean behind = !language.startsWith("ru") && !language.startsWith("ja") && !language.startsWith("fr");
        boolean mark =
                author.length() == 0 && behind && end < content.length() && ".,;:!?".indexOf(content.charAt(end)) >= 0;
        String call = (mark ? content.substring(end, end + 1) : "") + "[^" + label + "]";
        edits.add(new Edit(start, mark ? end + 1 : end, author + call));
        added.append("\n[^")
                .append(label)
                .append("]: ")
                .append(written(cluster))
                .append('\n');
    }

    private boolean bibliography(List<Block> blocks) {
        for (Block block : blocks) {
            if (block instanceof Block.Division division
                    && division.attributes().id().equals("refs")) {
                String content = manuscript.source().content();
                int line = content.indexOf('\n', division.span().start());
                if (line > 0 && line <= division.span().end()) {
                    edits.add(new Edit(line + 1, line + 1, "\n" + entries() + "\n"));
                    return true;
                }
            }
        }
        return false;
    }

    private String entries() {
        StringBuilder out = new StringBuilder();
        new BibliographyWriter(apparatus, new MarkdownDocument(out)).write();
        return out.toString().strip() + "\n\n";
    }
}
