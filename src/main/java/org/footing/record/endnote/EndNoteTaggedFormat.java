package org.footing.record.endnote;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.footing.record.BibRecord;
import org.footing.record.LanguageNames;
import org.footing.record.PersonNames;
import org.footing.record.ReadNotes;
import org.footing.record.RecordDate;
import org.footing.record.RecordDraft;
import org.footing.record.RecordFormat;
import org.footing.text.SourceText;

/** EndNote's and refer's tagged format: lines of {@code %}, a sign and a value; a blank line or {@code %0} starts a record. */
public final class EndNoteTaggedFormat {
    private EndNoteTaggedFormat() {}

    public static RecordFormat format() {
        return new RecordFormat(
                "endnote", List.of(".enw"), start -> start.strip().startsWith("%0 "), EndNoteTaggedFormat::read, null);
    }

    private static List<BibRecord> read(SourceText text, ReadNotes notes) {
        List<BibRecord> records = new ArrayList<>();
        List<String> lines = new ArrayList<>();
        String content = text.content();
        int start = 0;
        for (int line = content.startsWith("\ufeff") ? 1 : 0; line < content.length(); ) {
            int end = content.indexOf('\n', line);
            end = end < 0 ? content.length() : end;
            String whole = content.substring(line, end).stripTrailing();
            boolean tagged = whole.length() > 2 && whole.charAt(0) == '%' && whole.charAt(2) == ' ';
            if (tagged && whole.startsWith("%0") && !lines.isEmpty()) {
                records.add(read(lines, start));
                lines = new ArrayList<>();
            }
            start = lines.isEmpty() ? line : start;
            if (tagged) {
                lines.add(whole);
            } else if (!whole.isBlank() && !lines.isEmpty()) {
                lines.set(lines.size() - 1, lines.get(lines.size() - 1) + " " + whole.strip());
            }
            line = end + 1;
        }
        if (!lines.isEmpty()) {
            records.add(read(lines, start));
        }
        if (records.isEmpty()) {
            throw text.error(0, "no EndNote record in the file", "check that records start with `%0`");
        }
        return records;
    }

    private static BibRecord read(List<String> lines, int offset) {
        RecordDraft draft = new RecordDraft(offset);
        String type = "document";
        for (String line : lines) {
            if (line.startsWith("%0")) {
                type = EndNoteXmlFormat.type(
                        line.substring(3).toLowerCase(Locale.ROOT).strip());
            }
        }
        draft.type(type);
        boolean part = type.startsWith("article") || type.equals("chapter") || type.equals("paper-conference");
        for (String line : lines) {
            String value = line.substring(3).strip();
            switch (line.charAt(1)) {
                case '0' -> {
                    // Read above.
                }
                case 'A' -> draft.name("author", PersonNames.inverted(value));
                case 'E' -> draft.name("editor", PersonNames.inverted(value));
                case 'Y' -> draft.name("collection-editor", PersonNames.inverted(value));
                case '?' -> draft.name("translator", PersonNames.inverted(value));
                case 'T' -> draft.text("title", value);
                case '!' -> draft.text("title-short", value);
                case 'J' -> draft.text("container-title", value);
                case 'B' -> draft.text(part ? "container-title" : "collection-title", value);
                case 'S' -> draft.text("collection-title", value);
                case 'V' -> draft.text("volume", value);
                case 'N' -> draft.text(type.startsWith("article") ? "issue" : "number", value);
                case 'P' ->
                    draft.text(type.equals("book") || type.equals("thesis") ? "number-of-pages" : "page", value);
                case '7' -> draft.text("edition", value);
                case '6' -> draft.text("number-of-volumes", value);
                case 'I' -> draft.text("publisher", value);
                case 'C' -> draft.text("publisher-place", value);
                case '8' -> draft.date("issued", RecordDate.of(value).isEdtf() ? RecordDate.of(value) : null);
                case 'D' -> draft.date("issued", RecordDate.of(value));
                case '@' -> draft.text(type.startsWith("article") ? "ISSN" : "ISBN", value);
                case 'R' -> draft.text("DOI", value);
                case 'U' -> draft.text("URL", value);
                case 'X' -> draft.text("abstract", value);
                case 'Z' -> draft.append("note", ". ", value);
                case '9' -> draft.text("genre", value);
                case 'L' -> draft.text("call-number", value);
                case 'G' -> draft.text("language", LanguageNames.tag(value));
                case 'K' -> draft.tag(value);
                case 'F' -> draft.key(value);
                case '[' -> draft.date("accessed", RecordDate.of(value));
                default -> draft.foreign("endnote", line.substring(0, 2), value);
            }
        }
        return draft.build();
    }
}
