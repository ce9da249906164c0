package org.footing.exchange;

import java.util.LinkedHashMap;
import java.util.Map;
import org.footing.record.BibRecord;
import org.footing.record.ReadNotes;
import org.footing.text.SourceText;
import org.jspecify.annotations.Nullable;

/** Turns what other programs keep as a note, or as an archive and a place in it, into an archival description. */
final class ArchivalRecords {
    private ArchivalRecords() {}

    /** The record with its archival description; itself where there is nothing that could be one. */
    static BibRecord of(BibRecord from, SourceText text, ReadNotes notes) {
        if (!from.archival().isEmpty()) {
            return from;
        }
        for (String variable : new String[] {"archive_location", "call-number", "note"}) {
            String written = from.text(variable);
            String archive = variable.equals("note") ? null : from.text("archive");
            ArchivalReference found = written == null ? null : reference(written, archive);
            if (found != null && written != null) {
                notes.note(
                        text,
                        from.offset(),
                        "`" + written + "` is taken for an archival description",
                        "see `archival` of the source; import with --strict to refuse it");
                return with(from, variable, archive != null, found);
            }
        }
        return from;
    }

    private static @Nullable ArchivalReference reference(String written, @Nullable String archive) {
        ArchivalReference whole = ArchivalReference.parse(written, null);
        return whole != null || archive == null ? whole : ArchivalReference.parse(written, archive);
    }

    private static BibRecord with(BibRecord from, String variable, boolean hasArchive, ArchivalReference found) {
        Map<String, String> texts = new LinkedHashMap<>(from.texts());
        Map<String, String> elements = new LinkedHashMap<>(found.elements());
        if (elements.containsKey("jacar")) {
            // The rest of the words stays, since it may say more than the code.
            return copy(from, texts, elements);
        }
        texts.remove(variable);
        if (hasArchive) {
            texts.remove("archive");
        }
        if (!found.leaf().isEmpty()) {
            texts.merge("note", found.leaf(), (note, leaf) -> note + ". " + leaf);
        }
        return copy(from, texts, elements);
    }

    private static BibRecord copy(BibRecord from, Map<String, String> texts, Map<String, String> archival) {
        return new BibRecord(
                from.key(),
                from.type(),
                texts,
                from.names(),
                from.dates(),
                from.tags(),
                from.annotation(),
                from.forms(),
                archival,
                from.others(),
                from.offset());
    }
}
