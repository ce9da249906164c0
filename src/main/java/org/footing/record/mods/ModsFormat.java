package org.footing.record.mods;

import java.util.ArrayList;
import java.util.List;
import org.footing.record.BibRecord;
import org.footing.record.ReadNotes;
import org.footing.record.RecordFormat;
import org.footing.record.xml.XmlElement;
import org.footing.record.xml.XmlReader;
import org.footing.text.SourceText;

/** MODS as a format of records. */
public final class ModsFormat {
    private ModsFormat() {}

    public static RecordFormat format() {
        return new RecordFormat(
                "mods",
                List.of(".mods"),
                start -> start.contains("loc.gov/mods/v3")
                        || start.contains("<mods")
                        || start.contains("<modsCollection"),
                ModsFormat::read,
                null);
    }

    private static List<BibRecord> read(SourceText text, ReadNotes notes) {
        List<XmlElement> all = XmlReader.read(text).deep("mods");
        if (all.isEmpty()) {
            throw text.error(0, "no MODS record in the file", "check that it is MODS");
        }
        List<BibRecord> records = new ArrayList<>();
        for (XmlElement each : all) {
            records.add(new ModsRecord(each).build());
        }
        return records;
    }
}
