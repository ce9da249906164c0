package org.footing.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.footing.record.BibRecord;
import org.footing.record.RecordDate;
import org.footing.source.FieldValue;
import org.footing.source.Name;
import org.footing.text.Span;
import org.footing.text.tree.Draft;
import org.footing.text.tree.Mapping;
import org.footing.text.tree.Tree;
import org.jspecify.annotations.Nullable;

/** Makes items for a library of records: the crosswalk inwards. */
final class RecordItems {
    private RecordItems() {}

    /** The item of a record, which takes {@code key} for its id and the record's place for its own. */
    static Mapping item(BibRecord from, String key) {
        Draft item = Draft.mapping().put("id", key).put("type", from.type());
        texts(item, from, true);
        from.names().forEach((variable, people) -> item.put(variable, names(people)));
        texts(item, from, false);
        from.dates().forEach((variable, date) -> item.put(variable, date(date)));
        if (!from.archival().isEmpty()) {
            item.put("archival", archival(from.archival()));
        }
        if (!from.forms().isEmpty()) {
            Draft keys = Draft.mapping();
            from.forms().forEach((field, byTag) -> keys.put(field, texts(byTag)));
            item.put("multi", Draft.mapping().put("_keys", keys.build()).build());
        }
        if (from.annotation() != null) {
            item.put("annotation", from.annotation());
        }
        if (!from.tags().isEmpty()) {
            item.put("tags", Draft.texts(from.tags()));
        }
        from.others().forEach(item::put);
        return PlacedItems.at(item.build(), new Span(from.offset(), from.offset()));
    }

    /** The language and the titles stand before the people, the rest behind them. */
    private static void texts(Draft item, BibRecord from, boolean titles) {
        from.texts().forEach((variable, text) -> {
            if ((variable.equals("language") || variable.contains("title")) == titles) {
                item.put(variable, FieldValue.ofText(variable, text));
            }
        });
    }

    private static Tree date(RecordDate date) {
        return date.isEdtf()
                ? Draft.plain(date.written())
                : Draft.mapping().put("literal", date.written()).build();
    }

    private static Mapping archival(Map<String, String> elements) {
        Draft draft = Draft.mapping();
        elements.forEach((element, value) -> draft.put(
                element,
                element.equals("repository")
                        ? Draft.mapping().put("name", value).build()
                        : Draft.text(value)));
        return draft.build();
    }

    private static Mapping texts(Map<String, String> texts) {
        Draft draft = Draft.mapping();
        texts.forEach(draft::put);
        return draft.build();
    }

    private static Tree names(List<Name> people) {
        List<Tree> list = new ArrayList<>();
        people.forEach(name -> list.add(name(name)));
        return Draft.list(list);
    }

    private static Mapping name(Name name) {
        Draft draft = Draft.mapping();
        put(draft, "family", name.family());
        put(draft, "given", name.given());
        put(draft, "dropping-particle", name.droppingParticle());
        put(draft, "non-dropping-particle", name.nonDroppingParticle());
        put(draft, "suffix", name.suffix());
        put(draft, "literal", name.literal());
        if (!name.variants().isEmpty() || name.language() != null) {
            Draft multi = Draft.mapping();
            put(multi, "main", name.language());
            Draft keys = Draft.mapping();
            name.variants().forEach((tag, variant) -> keys.put(tag, name(variant)));
            draft.put(
                    "multi",
                    keys.isEmpty()
                            ? multi.build()
                            : multi.put("_key", keys.build()).build());
        }
        return draft.build();
    }

    private static void put(Draft draft, String name, @Nullable String value) {
        if (value != null) {
            draft.put(name, value);
        }
    }
}
