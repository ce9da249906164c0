package org.footing.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.footing.record.RecordFormat;
import org.footing.record.bibtex.BibTeXFormat;
import org.footing.record.endnote.EndNoteTaggedFormat;
import org.footing.record.endnote.EndNoteXmlFormat;
import org.footing.record.marc.MarcFormats;
import org.footing.record.medline.NbibFormat;
import org.footing.record.medline.PubMedXmlFormat;
import org.footing.record.medline.WebOfScienceFormat;
import org.footing.record.mods.ModsFormat;
import org.footing.record.rdf.RdfFormats;
import org.footing.record.ris.RisFormat;
import org.footing.record.table.DelimitedFormat;
import org.footing.record.zotero.ZoteroJsonFormat;
import org.footing.text.UsageException;

/** The formats that are read and written, in the order in which they are tried on a file. */
public final class RecordFormats {
    private static final List<RecordFormat> ALL = List.of(
            ZoteroJsonFormat.format(),
            RisFormat.format(),
            NbibFormat.format(),
            WebOfScienceFormat.format(),
            PubMedXmlFormat.format(),
            ModsFormat.format(),
            MarcFormats.xml(),
            EndNoteXmlFormat.format(),
            EndNoteTaggedFormat.format(),
            RdfFormats.rdf(),
            RdfFormats.dublinCore(),
            MarcFormats.iso2709(),
            BibTeXFormat.format(),
            DelimitedFormat.csv(),
            DelimitedFormat.tsv());

    private RecordFormats() {}

    /** All ids, CSL-JSON's first. */
    public static List<String> ids() {
        List<String> ids = new ArrayList<>(List.of("csl-json", "csl-yaml"));
        ALL.forEach(format -> ids.add(format.id()));
        return ids;
    }

    /** The ids of the formats that are written. */
    public static List<String> written() {
        List<String> ids = new ArrayList<>(List.of("csl-json", "csl-yaml"));
        for (RecordFormat format : ALL) {
            if (format.writer() != null) {
                ids.add(format.id());
            }
        }
        return ids;
    }

    static RecordFormat get(String id) {
        for (RecordFormat format : ALL) {
            if (format.id().equals(id)) {
                return format;
            }
        }
        throw new UsageException("no format '" + id + "'", "say " + String.join(", ", ids()));
    }

    /** The id of what {@code start} looks like; else of what the name says. */
    static String idOf(String name, String start) {
        String stripped = start.strip();
        if (stripped.startsWith("[") || stripped.startsWith("{")) {
            return stripped.contains("\"itemType\"") ? "zotero-json" : "csl-json";
        }
        String lower = name.toLowerCase(Locale.ROOT);
        for (RecordFormat format : ALL) {
            if (format.endings().stream().anyMatch(lower::endsWith)) {
                return format.id();
            }
        }
        boolean yaml = stripped.startsWith("---") || stripped.startsWith("references:") || stripped.startsWith("- id:");
        if (yaml || lower.endsWith(".yaml") || lower.endsWith(".yml")) {
            return "csl-yaml";
        }
        if (lower.endsWith(".json")) {
            return "csl-json";
        }
        for (RecordFormat format : ALL) {
            if (format.sniffer().matches(start)) {
                return format.id();
            }
        }
        throw new UsageException(
                "cannot tell what kind of file " + name + " is", "say --from-format " + String.join(", ", ids()));
    }
}
