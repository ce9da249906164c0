package org.footing.render;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.footing.apparatus.DraftApparatus;
import org.footing.csl.output.Output;
import org.footing.document.Block;
import org.footing.document.Document;
import org.footing.document.NoteBody;
import org.footing.document.TextNode;
import org.footing.document.write.BlockWriter;
import org.footing.document.write.DocumentMarkup;
import org.footing.document.write.TextWriter;

/** Writes a whole draft: its text, each note where the format wants it, the bibliography where the draft wants it or at the end. */
public final class DraftWriter implements TextWriter.NoteCalls, BlockWriter.Divisions {
    private static final Map<String, String> TITLES = Map.of(
            "ru", "Список литературы", "ja", "参考文献", "de", "Literatur", "fr", "Bibliographie", "es", "Bibliografía");

    private final Document document;
    private final DraftApparatus apparatus;
    private final DocumentMarkup markup;
    private final String language;
    private final BlockWriter blocks;
    private final Map<String, NoteBody> bodies = new HashMap<>();
    private final TreeMap<Integer, PendingNote> pending = new TreeMap<>();
    private final Set<Integer> written = new HashSet<>();
    private boolean listed;
    private boolean inNote;

    private record PendingNote(String label, List<Block> blocks) {}

    private DraftWriter(Document document, DraftApparatus apparatus, String language, DocumentMarkup markup) {
        this.document = document;
        this.apparatus = apparatus;
        this.markup = markup;
        this.language = language;
        this.blocks = new BlockWriter(markup, new TextWriter(markup, apparatus, this), this);
        for (NoteBody body : document.notes()) {
            bodies.putIfAbsent(body.label(), body);
        }
    }

    /**
     * Writes a draft.
     *
     * @param language of the paper, BCP 47
     */
    public static void write(Document document, DraftApparatus apparatus, String language, DocumentMarkup markup) {
        new DraftWriter(document, apparatus, language, markup).write();
    }

    private void write() {
        blocks.write(NotePlaces.settled(document.blocks(), apparatus, language));
        boolean headed = !document.blocks().isEmpty()
                && document.blocks().get(document.blocks().size() - 1) instanceof Block.Heading;
        if (!listed && !apparatus.entries().isEmpty()) {
            if (!headed) {
                new BibliographyWriter(apparatus, markup).heading(1, title());
            }
            bibliography();
        }
        notes();
    }

    private String title() {
        int hyphen = language.indexOf('-');
        return TITLES.getOrDefault(
                (hyphen < 0 ? language : language.substring(0, hyphen)).toLowerCase(Locale.ROOT), "Bibliography");
    }

    private void bibliography() {
        listed = true;
        new BibliographyWriter(apparatus, markup).write();
    }

    private void notes() {
        if (pending.isEmpty()) {
            return;
        }
        markup.openNotes();
        // A note may call another while it is written.
        for (Map.Entry<Integer, PendingNote> note : new TreeMap<>(pending).entrySet()) {
            note(note.getKey(), note.getValue());
        }
        markup.closeNotes();
    }

    private void note(int number, PendingNote note) {
        boolean outer = inNote;
        inNote = true;
        markup.openNote(number, note.label());
        // A writer of its own: emphasis around the call does not reach into the note.
        new BlockWriter(markup, new TextWriter(markup, apparatus, this), BlockWriter.PLAIN).writeBare(note.blocks());
        markup.closeNote(number, note.label());
        inNote = outer;
    }

    @Override
    public void call(TextNode.NoteCall call, DocumentMarkup target) {
        NoteBody body = bodies.get(call.label());
        int number = apparatus.number(call.label());
        if (body == null || number == 0) {
            target.text("[" + call.label() + "?]");
        } else {
            place(number, new PendingNote(call.label(), body.blocks()));
        }
    }

    @Override
    public boolean made(TextNode.Cited cited, DocumentMarkup target) {
        int number = inNote ? 0 : apparatus.made(cited.cluster());
        if (number == 0) {
            return false;
        }
        new Output().write(apparatus.author(cited.cluster()), markup);
        TextNode text = new TextNode.Cited(cited.cluster(), List.of());
        place(number, new PendingNote("", List.of(new Block.Text(List.of(text), cited.span()))));
        return true;
    }

    private void place(int number, PendingNote note) {
        if (markup.hasNotesInPlace() && written.add(number)) {
            note(number, note);
        } else {
            markup.noteCall(number, note.label());
            pending.putIfAbsent(number, note);
        }
    }

    @Override
    public boolean write(Block.Division division, BlockWriter writer) {
        if (!division.attributes().id().equals("refs") || apparatus.entries().isEmpty()) {
            return false;
        }
        markup.openDivision(division.attributes());
        bibliography();
        markup.closeDivision(division.attributes());
        return true;
    }
}
