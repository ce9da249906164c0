package org.footing.exchange;

import java.util.ArrayList;
import java.util.List;
import org.footing.record.BibRecord;
import org.footing.record.ReadNotes;
import org.footing.record.RecordDate;
import org.footing.source.Name;
import org.footing.source.Sources;
import org.footing.text.SourceText;
import org.footing.text.tree.Mapping;
import org.footing.text.tree.Problems;

/** The items that the records of one file become, each with a key that no other has. */
final class ImportedItems {
    private ImportedItems() {}

    static List<Mapping> of(List<BibRecord> records, SourceText text, ReadNotes notes) {
        Problems problems = new Problems(text);
        NewKeys keys = new NewKeys(text, problems);
        List<Mapping> items = new ArrayList<>();
        for (BibRecord read : records) {
            BibRecord each = LanguageProposal.of(ArchivalRecords.of(read, text, notes), text, notes);
            String key = each.key().isEmpty()
                    ? keys.made(firstName(each), year(each), each.offset())
                    : keys.own(each.key(), each.offset(), notes);
            items.add(RecordItems.item(each, key));
        }
        Sources.check(items, problems);
        problems.throwIfAny();
        return items;
    }

    private static String firstName(BibRecord from) {
        for (String role : new String[] {"author", "editor"}) {
            if (!from.people(role).isEmpty()) {
                Name name = from.people(role).get(0);
                String shown = name.family() != null ? name.family() : name.literal();
                return shown == null ? "" : shown;
            }
        }
        return "";
    }

    private static String year(BibRecord from) {
        RecordDate issued = from.date("issued");
        if (issued == null) {
            return "";
        }
        int end = issued.written().indexOf('-', 1);
        return end < 0 ? issued.written() : issued.written().substring(0, end);
    }
}
