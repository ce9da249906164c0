package org.footing.exchange;

import java.util.ArrayList;
import java.util.List;
import org.footing.record.BibRecord;
import org.footing.record.RecordFormat;
import org.footing.record.WriteLosses;
import org.footing.source.Source;
import org.footing.text.UsageException;

/** Writes sources for other programs. */
public final class Exports {
    private Exports() {}

    /**
     * The sources in a format.
     *
     * @param format a format's id
     * @throws UsageException when there is no such format, or it is only read
     */
    public static ExportedText write(List<Source> sources, String format) {
        if (format.equals("csl-json")) {
            return new ExportedText(CslJsonExport.write(sources), List.of());
        }
        if (format.equals("csl-yaml")) {
            return new ExportedText(CslYaml.write(sources), List.of());
        }
        RecordFormat.Writer writer =
                RecordFormats.ids().contains(format) ? RecordFormats.get(format).writer() : null;
        if (writer == null) {
            throw new UsageException(
                    RecordFormats.ids().contains(format) ? format + " is only read" : "no format '" + format + "'",
                    "say " + String.join(", ", RecordFormats.written()));
        }
        List<BibRecord> records = new ArrayList<>(sources.size());
        for (Source source : sources) {
            records.add(SourceRecords.of(source));
        }
        StringBuilder out = new StringBuilder();
        WriteLosses losses = new WriteLosses();
        writer.write(records, out, losses);
        return new ExportedText(out.toString(), losses.lines());
    }
}
