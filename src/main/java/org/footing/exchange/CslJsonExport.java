package org.footing.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.footing.csl.item.Item;
import org.footing.language.calendar.DatePoint;
import org.footing.language.calendar.DateValue;
import org.footing.source.CslItems;
import org.footing.source.Name;
import org.footing.source.Source;
import org.footing.text.tree.Draft;
import org.footing.text.tree.JsonWriter;
import org.footing.text.tree.Mapping;
import org.footing.text.tree.Tree;
import org.jspecify.annotations.Nullable;

/**
 * Writes sources as CSL-JSON for other programs: CSL's variables, those of the archive made from the archival description,
 * the tags as {@code keyword}, and the forms in other scripts as CSL-M's {@code multi}.
 */
public final class CslJsonExport {
    private CslJsonExport() {}

    /** A list of items, indented, with a line break at its end. */
    public static String write(Iterable<Source> sources) {
        return JsonWriter.document(Draft.list(items(sources)));
    }

    /** The items themselves. */
    static List<Mapping> items(Iterable<Source> sources) {
        List<Mapping> items = new ArrayList<>();
        for (Source source : sources) {
            items.add(item(source));
        }
        return items;
    }

    private static Mapping item(Source source) {
        Item csl = CslItems.of(source);
        Draft item = Draft.mapping().put("id", source.key()).put("type", source.type());
        put(item, "language", source.language());
        for (Map.Entry<String, List<Name>> names : source.names().entrySet()) {
            List<Mapping> list = new ArrayList<>();
            names.getValue().forEach(name -> list.add(name(name, true)));
            item.put(names.getKey(), Draft.list(list));
        }
        for (String variable : csl.variables()) {
            String text = csl.text(variable);
            if (text != null && !variable.equals("language")) {
                item.put(variable, text);
            }
        }
        for (Map.Entry<String, DateValue> date : source.dates().entrySet()) {
            item.put(date.getKey(), date(date.getValue()));
        }
        if (csl.text("keyword") == null && !source.tags().isEmpty()) {
            item.put("keyword", String.join(", ", source.tags()));
        }
        if (!source.variants().isEmpty()) {
            item.put("multi", multi(texts(source.variants().main()), "_keys", keys(source)));
        }
        return item.build();
    }

    private static Mapping name(Name name, boolean withVariants) {
        Draft draft = Draft.mapping();
        put(draft, "family", name.family());
        put(draft, "given", name.given());
        put(draft, "dropping-particle", name.droppingParticle());
        put(draft, "non-dropping-particle", name.nonDroppingParticle());
        put(draft, "suffix", name.suffix());
        put(draft, "literal", name.literal());
        if (name.commaSuffix()) {
            draft.put("comma-suffix", Draft.plain("true"));
        }
        if (name.staticOrdering()) {
            draft.put("static-ordering", Draft.plain("true"));
        }
        if (withVariants && (name.language() != null || !name.variants().isEmpty())) {
            Draft keys = Draft.mapping();
            name.variants().forEach((tag, variant) -> keys.put(tag, name(variant, false)));
            draft.put("multi", multi(name.language() == null ? null : Draft.text(name.language()), "_key", keys));
        }
        return draft.build();
    }

    private static Mapping multi(@Nullable Tree main, String keysName, Draft keys) {
        Draft multi = Draft.mapping();
        if (main != null) {
            multi.put("main", main);
        }
        if (!keys.isEmpty()) {
            multi.put(keysName, keys.build());
        }
        return multi.build();
    }

    private static Draft keys(Source source) {
        Draft keys = Draft.mapping();
        source.variants().forms().forEach((field, forms) -> {
            Mapping byTag = texts(forms);
            if (byTag != null) {
                keys.put(field, byTag);
            }
        });
        return keys;
    }

    private static @Nullable Mapping texts(Map<String, String> texts) {
        Draft draft = Draft.mapping();
        texts.forEach(draft::put);
        return draft.isEmpty() ? null : draft.build();
    }

    private static Mapping date(DateValue date) {
        Draft draft = Draft.mapping();
        DatePoint start = date.start();
        if (start != null) {
            List<Tree> parts = new ArrayList<>();
            parts.add(parts(start));
            if (date.end() != null) {
                parts.add(parts(date.end()));
            } else if (date.range()) {
                parts.add(Draft.list(List.of(Draft.number(0), Draft.number(0), Draft.number(0))));
            }
            draft.put("date-parts", Draft.list(parts));
            if (start.isSeason()) {
                draft.put("season", Draft.number(start.season()));
            }
        }
        if (date.isDoubtful()) {
            draft.put("circa", Draft.plain("true"));
        }
        put(draft, "literal", date.literal().isEmpty() ? null : date.literal());
        return draft.build();
    }

    private static Tree parts(DatePoint date) {
        List<Tree> numbers = new ArrayList<>();
        numbers.add(Draft.number(date.year()));
        if (date.month() > 0) {
            numbers.add(Draft.number(date.month()));
            if (date.day() > 0) {
                numbers.add(Draft.number(date.day()));
            }
        }
        return Draft.list(numbers);
    }

    private static void put(Draft draft, String name, @Nullable String value) {
        if (value != null) {
            draft.put(name, value);
        }
    }
}
