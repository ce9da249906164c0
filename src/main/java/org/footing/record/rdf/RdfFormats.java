package org.footing.record.rdf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.footing.record.BibRecord;
import org.footing.record.ReadNotes;
import org.footing.record.RecordFormat;
import org.footing.record.xml.XmlElement;
import org.footing.record.xml.XmlReader;
import org.footing.text.SourceText;

/** RDF in XML ({@code rdf}) and Dublin Core records, as OAI servers give them ({@code dublin-core}). */
public final class RdfFormats {
    private RdfFormats() {}

    public static RecordFormat rdf() {
        return new RecordFormat("rdf", List.of(".rdf"), start -> start.contains("<rdf:RDF"), RdfFormats::readRdf, null);
    }

    public static RecordFormat dublinCore() {
        return new RecordFormat(
                "dublin-core",
                List.of(".dc"),
                start -> start.contains("oai_dc")
                        || start.contains("purl.org/dc/elements")
                        || start.contains("<dc:title"),
                RdfFormats::readDublinCore,
                null);
    }

    private static List<BibRecord> readRdf(SourceText text, ReadNotes notes) {
        XmlElement root = XmlReader.read(text);
        Map<String, XmlElement> byName = new HashMap<>();
        for (XmlElement each : root.children()) {
            String name = each.attributes()
                    .getOrDefault(
                            "about",
                            each.attributes()
                                    .getOrDefault("nodeID", each.attributes().getOrDefault("ID", "")));
            byName.putIfAbsent(name, each);
        }
        List<BibRecord> records = new ArrayList<>();
        for (XmlElement each : root.children()) {
            boolean work = each.child("itemType") != null || RdfRecord.isWork(each.name());
            boolean container = each.child("itemType") == null && RdfRecord.isContainer(each.name());
            boolean titled = each.child("title") != null
                    || (each.child("name") != null && !each.name().equals("Description"));
            if (work && !container && titled) {
                records.add(new RdfRecord(each, byName).build());
            }
        }
        return none(records, text);
    }

    private static List<BibRecord> readDublinCore(SourceText text, ReadNotes notes) {
        XmlElement root = XmlReader.read(text);
        List<BibRecord> records = new ArrayList<>();
        collect(root, records);
        return none(records, text);
    }

    private static void collect(XmlElement in, List<BibRecord> records) {
        if (in.child("title") != null) {
            records.add(new RdfRecord(in, Map.of()).build());
        } else {
            in.children().forEach(child -> collect(child, records));
        }
    }

    private static List<BibRecord> none(List<BibRecord> records, SourceText text) {
        if (records.isEmpty()) {
            throw text.error(0, "no work with a title in the file", "check that it describes works");
        }
        return records;
    }
}
