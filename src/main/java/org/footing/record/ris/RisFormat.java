package org.footing.record.ris;

import java.util.ArrayList;
import java.util.List;
import org.footing.record.BibRecord;
import org.footing.record.ReadNotes;
import org.footing.record.RecordFormat;
import org.footing.record.WriteLosses;
import org.footing.text.SourceText;

/** Reads RIS files: lines of a tag of two characters, two spaces, a hyphen and a value; {@code TY} starts a record, {@code ER} ends it. */
public final class RisFormat {
    private final SourceText text;
    private final ReadNotes notes;
    private final List<BibRecord> records = new ArrayList<>();
    private List<RisField> fields = new ArrayList<>();
    private int start = -1;
    private boolean preamble;

    private RisFormat(SourceText text, ReadNotes notes) {
        this.text = text;
        this.notes = notes;
    }

    public static RecordFormat format() {
        return new RecordFormat("ris", List.of(".ris"), RisFormat::looksLike, RisFormat::read, RisFormat::write);
    }

    private static boolean looksLike(String start) {
        return start.startsWith("TY  - ") || start.contains("\nTY  - ") || start.startsWith("\ufeffTY  - ");
    }

    private static void write(List<BibRecord> records, StringBuilder out, WriteLosses losses) {
        records.forEach(each -> new RisWriter(each, out, losses).write());
    }

    private static List<BibRecord> read(SourceText text, ReadNotes notes) {
        RisFormat reader = new RisFormat(text, notes);
        reader.lines();
        return reader.records;
    }

    private void lines() {
        String content = text.content();
        int line = content.startsWith("\ufeff") ? 1 : 0;
        while (line < content.length()) {
            int end = content.indexOf('\n', line);
            end = end < 0 ? content.length() : end;
            line(content.substring(line, end).stripTrailing(), line);
            line = end + 1;
        }
        if (start >= 0) {
            notes.note(text, start, "the record is not closed", "end it with a line `ER  - `");
            finish();
        } else if (records.isEmpty() && notes.faults().isEmpty() && !content.isBlank()) {
            throw text.error(0, "no RIS record in the file", "check that it is a RIS file");
        }
    }

    private void line(String line, int offset) {
        if (!isTagged(line)) {
            if (line.isBlank()) {
                return;
            }
            if (start < 0) {
                outside(offset);
            } else {
                continueLast(line);
            }
            return;
        }
        String tag = line.substring(0, 2);
        String value = line.length() > 5 ? line.substring(5).strip() : "";
        if (tag.equals("TY")) {
            if (start >= 0) {
                notes.note(
                        text,
                        offset,
                        "a record starts, but the one before is not closed",
                        "end that one with a line `ER  - `");
                finish();
            }
            start = offset;
            fields = new ArrayList<>();
            fields.add(new RisField(tag, value));
        } else if (start < 0) {
            outside(offset);
        } else if (tag.equals("ER")) {
            finish();
        } else if (!value.isEmpty()) {
            fields.add(new RisField(tag, value));
        }
    }

    private void finish() {
        records.add(new RisRecord(fields, start).build());
        start = -1;
    }

    /** Databases write lines of their own before the first record. */
    private void outside(int offset) {
        if (!preamble) {
            notes.note(
                    text, offset, "lines outside of a record", "they are passed over; a record starts with `TY  - `");
        }
        preamble = true;
    }

    private void continueLast(String line) {
        RisField last = fields.remove(fields.size() - 1);
        fields.add(new RisField(last.tag(), last.value() + " " + line.strip()));
    }

    private static boolean isTagged(String line) {
        if (line.length() < 5 || line.charAt(4) != '-' || line.charAt(2) != ' ' || line.charAt(3) != ' ') {
            return false;
        }
        return isUpper(line.charAt(0)) && (isUpper(line.charAt(1)) || Character.isDigit(line.charAt(1)));
    }

    private static boolean isUpper(char c) {
        return c >= 'A' && c <= 'Z';
    }
}
