package org.footing.record.marc;

import java.util.ArrayList;
import java.util.List;
import org.footing.record.ReadNotes;
import org.footing.text.SourceText;

/**
 * Reads ISO 2709. Fields are taken in the order of the directory and cut at their terminators, since lengths count bytes
 * and files that were re-encoded no longer agree with them.
 */
final class Iso2709 {
    private static final char FIELD = '\u001e';
    private static final char RECORD = '\u001d';
    private static final char SUBFIELD = '\u001f';
    private static final int LEADER = 24;
    private static final int ENTRY = 12;

    private Iso2709() {}

    static List<MarcRecord> read(SourceText text, ReadNotes notes) {
        List<MarcRecord> records = new ArrayList<>();
        String content = text.content();
        int at = 0;
        while (at < content.length()) {
            int end = content.indexOf(RECORD, at);
            end = end < 0 ? content.length() : end;
            String whole = content.substring(at, end).stripLeading();
            if (!whole.isBlank()) {
                record(whole, end - whole.length(), text, notes, records);
            }
            at = end + 1;
        }
        return records;
    }

    private static void record(String whole, int offset, SourceText text, ReadNotes notes, List<MarcRecord> records) {
        int directoryEnd = whole.indexOf(FIELD);
        if (directoryEnd < LEADER) {
            notes.broken(text, offset, "no directory behind the leader of the record", "check that it is ISO 2709");
            return;
        }
        String directory = whole.substring(LEADER, directoryEnd);
        String[] bodies = whole.substring(directoryEnd + 1).split(String.valueOf(FIELD), -1);
        List<MarcField> fields = new ArrayList<>();
        for (int i = 0; i * ENTRY + 3 <= directory.length() && i < bodies.length; i++) {
            fields.add(field(directory.substring(i * ENTRY, i * ENTRY + 3), bodies[i]));
        }
        records.add(new MarcRecord(whole.substring(0, LEADER), fields, offset));
    }

    private static MarcField field(String tag, String body) {
        int first = body.indexOf(SUBFIELD);
        if (tag.startsWith("00") || first < 0) {
            return new MarcField(tag, body, List.of());
        }
        List<MarcField.Subfield> parts = new ArrayList<>();
        for (String part : body.substring(first + 1).split(String.valueOf(SUBFIELD), -1)) {
            if (!part.isEmpty()) {
                parts.add(new MarcField.Subfield(part.substring(0, 1), part.substring(1)));
            }
        }
        return new MarcField(tag, "", parts);
    }
}
