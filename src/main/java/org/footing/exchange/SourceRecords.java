package org.footing.exchange;

import java.util.LinkedHashMap;
import java.util.Map;
import org.footing.language.calendar.DateValue;
import org.footing.record.BibRecord;
import org.footing.record.RecordDate;
import org.footing.source.Archival;
import org.footing.source.Repository;
import org.footing.source.Source;
import org.footing.text.tree.Draft;
import org.footing.text.tree.Tree;
import org.jspecify.annotations.Nullable;

/** Makes records of a library's sources: the crosswalk outwards. */
final class SourceRecords {
    private SourceRecords() {}

    static BibRecord of(Source source) {
        Map<String, String> texts = new LinkedHashMap<>(source.texts());
        if (source.language() != null) {
            texts.put("language", source.language());
        }
        Map<String, RecordDate> dates = new LinkedHashMap<>();
        source.dates().forEach((variable, date) -> dates.put(variable, date(date)));
        Map<String, Tree> others = new LinkedHashMap<>(source.others());
        if (source.sourceClass() != null) {
            others.put("class", Draft.text(source.sourceClass().toString()));
        }
        if (!source.uncertain().isEmpty()) {
            others.put("uncertain", Draft.texts(source.uncertain()));
        }
        if (!source.printedDates().isEmpty()) {
            others.put("dates", Draft.text("as printed"));
        }
        return new BibRecord(
                source.key(),
                source.type(),
                texts,
                source.names(),
                dates,
                source.tags(),
                source.annotation(),
                source.variants().forms(),
                archival(source.archival()),
                others,
                source.span().start());
    }

    private static RecordDate date(DateValue date) {
        return RecordDate.of(date);
    }

    private static Map<String, String> archival(@Nullable Archival archival) {
        Map<String, String> elements = new LinkedHashMap<>();
        if (archival != null) {
            Repository repository = archival.repository();
            if (repository != null) {
                elements.put("repository", repository.name());
            }
            elements.putAll(archival.elements());
        }
        return elements;
    }
}
