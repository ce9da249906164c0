package org.footing.record.bibtex;

import java.util.ArrayList;
import java.util.List;
import org.footing.record.BibRecord;
import org.footing.record.ReadNotes;
import org.footing.record.RecordFormat;
import org.footing.record.WriteLosses;
import org.footing.text.SourceText;

/** BibTeX and biblatex as a format of records. */
public final class BibTeXFormat {
    private BibTeXFormat() {}

    public static RecordFormat format() {
        return new RecordFormat(
                "bibtex", List.of(".bib", ".bibtex"), BibTeXFormat::looksLike, BibTeXFormat::read, BibTeXFormat::write);
    }

    private static boolean looksLike(String start) {
        for (int at = start.indexOf('@'); at >= 0; at = start.indexOf('@', at + 1)) {
            int end = at + 1;
            while (end < start.length() && Character.isLetter(start.charAt(end))) {
                end++;
            }
            if (end > at + 1 && end < start.length() && "{( ".indexOf(start.charAt(end)) >= 0) {
                return true;
            }
        }
        return false;
    }

    private static void write(List<BibRecord> records, StringBuilder out, WriteLosses losses) {
        records.forEach(each -> new BibEntryWriter(each, out, losses).write());
    }

    private static List<BibRecord> read(SourceText text, ReadNotes notes) {
        List<BibEntry> entries = BibParser.parse(text, notes);
        if (entries.isEmpty() && notes.faults().isEmpty() && !text.content().isBlank()) {
            throw text.error(0, "no BibTeX entry in the file", "check that it is a BibTeX file");
        }
        BibInheritance inheritance = new BibInheritance(entries);
        BibTypes types = new BibTypes();
        List<BibRecord> records = new ArrayList<>();
        for (BibEntry entry : entries) {
            // xdata is no entry of its own, and neither is a set of others.
            if (entry.type().equals("xdata") || entry.type().equals("set")) {
                continue;
            }
            BibFields fields = new BibFields(entry, inheritance.resolved(entry));
            for (String role : new String[] {"author", "editor", "translator"}) {
                String people = entry.get(role);
                if (people != null && BibNames.isOrderGuessed(people)) {
                    notes.note(
                            text,
                            entry.offset(),
                            "a name of `" + entry.key() + "` has no comma; its first word is taken for the family",
                            "write it as `family, given` if that is wrong");
                }
            }
            records.add(new BibEntryRecord(entry, fields, types.of(entry, fields), notes.keepCase()).build());
        }
        return records;
    }
}
