package org.footing.resolve;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.footing.csl.output.Inline;
import org.footing.document.Block;
import org.footing.document.CitationCluster;
import org.footing.document.Metadata;
import org.footing.document.NoteBody;
import org.footing.document.TextNode;
import org.footing.document.write.BlockWriter;
import org.footing.document.write.CitationTexts;
import org.footing.document.write.DocumentMarkup;
import org.footing.document.write.MarkdownDocument;
import org.footing.document.write.TextWriter;
import org.footing.manuscript.Manuscript;
import org.footing.manuscript.Note;
import org.jspecify.annotations.Nullable;

/** A copy of a draft in pandoc's Markdown whose printed notes cite by key. Notes that are not linked whole stay as printed. */
public final class LinkedDraft implements TextWriter.NoteCalls, CitationTexts {
    private final Manuscript manuscript;
    private final Map<String, List<Block>> linked = new HashMap<>();
    private final Map<String, Integer> called = new LinkedHashMap<>();
    private final List<String> unlinked = new ArrayList<>();
    private final @Nullable String stubs;

    /** @param stubs the file of the sources that the notes made, which the copy then cites too; null when there is none */
    public LinkedDraft(Manuscript manuscript, List<NoteResolution> resolutions, @Nullable String stubs) {
        this.manuscript = manuscript;
        this.stubs = stubs;
        for (NoteResolution resolution : resolutions) {
            List<Block> blocks = LinkedNote.of(resolution, stubs != null);
            boolean cites = false;
            for (NoteLink link : resolution.links()) {
                cites |= link.outcome() != NoteLink.Outcome.PROSE;
            }
            if (blocks == null && cites) {
                unlinked.add(resolution.note().label());
            }
            if (blocks != null) {
                linked.put(resolution.note().label(), blocks);
            }
        }
    }

    /** The labels of the notes with citations that stay as printed. */
    public List<String> unlinked() {
        return unlinked;
    }

    /** The copy. */
    public String text() {
        StringBuilder out = new StringBuilder();
        head(manuscript.metadata(), stubs, out);
        StringBuilder body = new StringBuilder();
        MarkdownDocument markup = new MarkdownDocument(body);
        BlockWriter writer = new BlockWriter(markup, new TextWriter(markup, this, this), BlockWriter.PLAIN);
        writer.write(manuscript.document().blocks());
        markup.openNotes();
        for (NoteBody note : manuscript.document().notes()) {
            int number = called.getOrDefault(note.label(), 0);
            markup.openNote(number, note.label());
            writer.writeBare(linked.getOrDefault(note.label(), note.blocks()));
            markup.closeNote(number, note.label());
        }
        markup.closeNotes();
        return out.append(body.toString().strip()).append('\n').toString();
    }

    private static void head(Metadata metadata, @Nullable String stubs, StringBuilder out) {
        if (stubs == null
                && metadata.title().isEmpty()
                && metadata.authors().isEmpty()
                && metadata.lang().isEmpty()) {
            return;
        }
        out.append("---\n");
        line("title", metadata.title(), out);
        if (!metadata.authors().isEmpty()) {
            out.append("author:\n");
            for (String author : metadata.authors()) {
                out.append("- ").append(quoted(author)).append('\n');
            }
        }
        line("lang", metadata.lang(), out);
        bibliographies(metadata.bibliography(), stubs, out);
        out.append("---\n\n");
    }

    private static void bibliographies(List<String> own, @Nullable String stubs, StringBuilder out) {
        List<String> all = new ArrayList<>(own);
        if (stubs != null) {
            all.add(stubs);
        }
        if (!all.isEmpty()) {
            out.append("bibliography:\n");
            for (String file : all) {
                out.append("- ").append(quoted(file)).append('\n');
            }
        }
    }

    private static void line(String name, String value, StringBuilder out) {
        if (!value.isEmpty()) {
            out.append(name).append(": ").append(quoted(value)).append('\n');
        }
    }

    private static String quoted(String value) {
        return "\"" + value.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", " ") + "\"";
    }

    @Override
    public void call(TextNode.NoteCall call, DocumentMarkup markup) {
        Note note = manuscript.note(call.label()).orElse(null);
        int number = note == null ? 0 : note.number();
        called.put(call.label(), number);
        markup.noteCall(number, call.label());
    }

    /** A citation by key stays what it is. */
    @Override
    public boolean made(TextNode.Cited cited, DocumentMarkup markup) {
        if (!manuscript.document().format().equals("markdown")) {
            return false;
        }
        markup.rawText(
                "markdown",
                manuscript
                        .source()
                        .content()
                        .substring(cited.span().start(), cited.span().end()));
        return true;
    }

    @Override
    public List<Inline> of(CitationCluster cluster) {
        StringBuilder shown = new StringBuilder();
        cluster.citations()
                .forEach(citation -> shown.append(shown.length() == 0 ? "" : "; ")
                        .append('@')
                        .append(citation.key())
                        .append(citation.locator().isEmpty() ? "" : ", " + citation.locatorText()));
        return List.of(Inline.text(shown.toString()));
    }

    @Override
    public int taken(CitationCluster cluster) {
        return 0;
    }
}
