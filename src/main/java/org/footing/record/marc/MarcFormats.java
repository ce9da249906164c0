package org.footing.record.marc;

import java.util.ArrayList;
import java.util.List;
import org.footing.record.BibRecord;
import org.footing.record.ReadNotes;
import org.footing.record.RecordFormat;
import org.footing.record.xml.XmlElement;
import org.footing.record.xml.XmlReader;
import org.footing.text.SourceText;

/** MARC as formats of records: {@code marc} is ISO 2709, {@code marcxml} its XML. Both hold MARC 21, UNIMARC or RUSMARC. */
public final class MarcFormats {
    private MarcFormats() {}

    public static RecordFormat iso2709() {
        return new RecordFormat(
                "marc",
                List.of(".mrc", ".marc", ".iso", ".iso2709"),
                start -> start.indexOf('\u001e') > 0,
                (text, notes) -> records(Iso2709.read(text, notes), text, notes),
                null);
    }

    public static RecordFormat xml() {
        return new RecordFormat(
                "marcxml",
                List.of(".marcxml"),
                start -> start.contains("MARC21/slim") || start.contains("datafield"),
                (text, notes) -> records(fromXml(text), text, notes),
                null);
    }

    private static List<BibRecord> records(List<MarcRecord> found, SourceText text, ReadNotes notes) {
        if (found.isEmpty() && notes.faults().isEmpty() && !text.content().isBlank()) {
            throw text.error(0, "no MARC record in the file", "check that it is MARC");
        }
        List<BibRecord> records = new ArrayList<>();
        for (MarcRecord each : found) {
            records.add(each.isUnimarc() ? new UnimarcRecord(each).build() : new Marc21Record(each).build());
        }
        return records;
    }

    /** Answers of servers wrap each record in a record of their own. */
    private static List<XmlElement> marcRecords(XmlElement in, List<XmlElement> found) {
        if (in.name().equals("record") && (in.child("datafield") != null || in.child("leader") != null)) {
            found.add(in);
        } else {
            in.children().forEach(child -> marcRecords(child, found));
        }
        return found;
    }

    private static List<MarcRecord> fromXml(SourceText text) {
        List<MarcRecord> records = new ArrayList<>();
        for (XmlElement element : marcRecords(XmlReader.read(text), new ArrayList<>())) {
            List<MarcField> fields = new ArrayList<>();
            String leader = "";
            for (XmlElement child : element.children()) {
                String tag = child.attributes().getOrDefault("tag", "");
                switch (child.name()) {
                    case "leader" -> leader = child.text();
                    case "controlfield" -> fields.add(new MarcField(tag, child.text(), List.of()));
                    case "datafield" -> {
                        List<MarcField.Subfield> parts = new ArrayList<>();
                        child.all("subfield")
                                .forEach(part -> parts.add(new MarcField.Subfield(
                                        part.attributes().getOrDefault("code", ""), part.text())));
                        fields.add(new MarcField(tag, "", parts));
                    }
                    default -> {
                        // Nothing else belongs to a record.
                    }
                }
            }
            records.add(new MarcRecord(leader, fields, element.offset()));
        }
        return records;
    }
}
