package org.footing.manuscript;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.commonmark.ext.footnotes.FootnoteDefinition;
import org.footing.text.Span;
import org.jspecify.annotations.Nullable;

/** The notes of a manuscript: their definitions, and the numbers that their first references give them. */
final class NoteTable {
    private final Map<String, Entry> defined = new LinkedHashMap<>();
    private final List<Entry> numbered = new ArrayList<>();
    private final Map<String, List<NoteReference>> references = new HashMap<>();
    private final List<ManuscriptProblem> problems;

    NoteTable(List<ManuscriptProblem> problems) {
        this.problems = problems;
    }

    private record Entry(String label, Span span, List<NotePart> parts) {}

    /** Adds a definition; a second one of the same label is a problem. */
    void define(FootnoteDefinition definition, Span span) {
        String label = definition.getLabel();
        if (defined.containsKey(label)) {
            problems.add(new ManuscriptProblem(
                    ProblemKind.DUPLICATE_NOTE,
                    span,
                    "note " + label + " is defined a second time",
                    "give one of the two another label"));
            return;
        }
        Entry entry = new Entry(label, span, NoteReader.read(definition, span, problems));
        defined.put(label, entry);
        if (entry.parts().isEmpty()) {
            problems.add(new ManuscriptProblem(
                    ProblemKind.EMPTY_NOTE, span, "note " + label + " is empty", "write what it cites, or remove it"));
        }
    }

    /** The reference that a call makes, or null when its note is not defined. */
    @Nullable
    NoteReference call(FoundInlines inlines, FoundInlines.Call call) {
        Span span = inlines.span(call.start(), call.end());
        Entry entry = call.isInline() ? inline(inlines, call, span) : defined.get(call.label());
        if (entry == null) {
            problems.add(new ManuscriptProblem(
                    ProblemKind.UNDEFINED_NOTE,
                    span,
                    "note " + call.label() + " is not defined",
                    "add a paragraph `[^" + call.label() + "]: …`"));
            return null;
        }
        List<NoteReference> known = references.get(entry.label());
        if (known == null) {
            known = new ArrayList<>();
            references.put(entry.label(), known);
            numbered.add(entry);
        }
        int number = known.isEmpty() ? numbered.size() : known.get(0).number();
        NoteReference reference = new NoteReference(entry.label(), number, span);
        known.add(reference);
        return reference;
    }

    private Entry inline(FoundInlines inlines, FoundInlines.Call call, Span span) {
        NoteParts parts = new NoteParts();
        parts.add(inlines, call.start() + 2, call.end() - 1);
        Entry entry = new Entry("^" + (numbered.size() + 1), span, parts.finish());
        if (entry.parts().isEmpty()) {
            problems.add(new ManuscriptProblem(
                    ProblemKind.EMPTY_NOTE, span, "this note is empty", "write what it cites, or remove it"));
        }
        return entry;
    }

    /** The notes that are called, by number. */
    List<Note> called() {
        List<Note> notes = new ArrayList<>(numbered.size());
        for (Entry entry : numbered) {
            List<NoteReference> places = references.getOrDefault(entry.label(), List.of());
            notes.add(new Note(entry.label(), notes.size() + 1, entry.span(), entry.parts(), places));
        }
        return notes;
    }

    /** The notes that are not, each of them a problem. */
    List<Note> unused() {
        List<Note> notes = new ArrayList<>();
        for (Entry entry : defined.values()) {
            if (!references.containsKey(entry.label())) {
                notes.add(new Note(entry.label(), 0, entry.span(), entry.parts(), List.of()));
                problems.add(new ManuscriptProblem(
                        ProblemKind.UNUSED_NOTE,
                        entry.span(),
                        "nothing refers to note " + entry.label(),
                        "write [^" + entry.label() + "] where it belongs, or remove the note"));
            }
        }
        return notes;
    }
}
