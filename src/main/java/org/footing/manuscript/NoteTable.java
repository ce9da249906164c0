package org.footing.manuscript;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.footing.document.DocumentProblem;
import org.footing.document.NoteBody;
import org.footing.document.ProblemKind;
import org.footing.document.TextNode;
import org.jspecify.annotations.Nullable;

/** The notes of a manuscript: their bodies, and the numbers that their first references give them. */
final class NoteTable {
    private final Map<String, NoteBody> bodies = new LinkedHashMap<>();
    private final List<NoteBody> numbered = new ArrayList<>();
    private final Map<String, List<NoteReference>> references = new HashMap<>();
    private final List<DocumentProblem> problems;

    NoteTable(List<NoteBody> notes, List<DocumentProblem> problems) {
        this.problems = problems;
        for (NoteBody body : notes) {
            bodies.putIfAbsent(body.label(), body);
            if (body.blocks().isEmpty()) {
                String which = body.isInline() ? "this note" : "note " + body.label();
                problems.add(new DocumentProblem(
                        ProblemKind.EMPTY_NOTE, body.span(), which + " is empty", "write what it cites, or remove it"));
            }
        }
    }

    /** The reference that a call makes, or null when its note is not defined. */
    @Nullable
    NoteReference call(TextNode.NoteCall call) {
        NoteBody body = bodies.get(call.label());
        if (body == null) {
            problems.add(new DocumentProblem(
                    ProblemKind.UNDEFINED_NOTE,
                    call.span(),
                    "note " + call.label() + " is not defined",
                    "write the note, or take the call out"));
            return null;
        }
        List<NoteReference> known = references.get(call.label());
        if (known == null) {
            known = new ArrayList<>();
            references.put(call.label(), known);
            numbered.add(body);
        }
        int number = known.isEmpty() ? numbered.size() : known.get(0).number();
        NoteReference reference = new NoteReference(call.label(), number, call.span());
        known.add(reference);
        return reference;
    }

    /** The notes that are called, by number. */
    List<Note> called() {
        List<Note> notes = new ArrayList<>(numbered.size());
        for (NoteBody body : numbered) {
            notes.add(note(body, notes.size() + 1, references.getOrDefault(body.label(), List.of())));
        }
        return notes;
    }

    /** The notes that are not, each of them a problem. */
    List<Note> unused() {
        List<Note> notes = new ArrayList<>();
        for (NoteBody body : bodies.values()) {
            if (!references.containsKey(body.label()) && !body.isInline()) {
                notes.add(note(body, 0, List.of()));
                problems.add(new DocumentProblem(
                        ProblemKind.UNUSED_NOTE,
                        body.span(),
                        "nothing refers to note " + body.label(),
                        "call it where it belongs, or remove the note"));
            }
        }
        return notes;
    }

    private Note note(NoteBody body, int number, List<NoteReference> called) {
        NoteContent content = new NoteContent(problems);
        content.read(body.blocks());
        return new Note(body.label(), number, body.span(), body.blocks(), content.clusters(), called);
    }
}
