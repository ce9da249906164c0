package org.footing.source;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.footing.language.calendar.DateValue;
import org.footing.text.Similar;
import org.footing.text.SourceText;
import org.footing.text.tree.Fields;
import org.footing.text.tree.Mapping;
import org.footing.text.tree.Problems;
import org.footing.text.tree.Scalar;
import org.footing.text.tree.Tree;
import org.jspecify.annotations.Nullable;

/** Makes a source of an item's mapping. */
final class SourceReader {
    private final SourceText text;
    private final Problems problems;
    private final Map<String, Repository> repositories;
    private final NameReader nameReader;
    private final DateReader dateReader;

    SourceReader(Problems problems, Map<String, Repository> repositories) {
        this.text = problems.text();
        this.problems = problems;
        this.repositories = repositories;
        this.nameReader = new NameReader(problems);
        this.dateReader = new DateReader(problems);
    }

    Source read(Tree item) {
        Fields fields = Fields.of(item, "a source", problems);
        String key = key(fields);
        String type = type(fields);
        SourceClass sourceClass = sourceClass(fields);
        String language = fields.text("language");
        Variants variants = new VariantsReader().read(fields.fields("multi"));
        Archival archival = new ArchivalReader(problems, repositories).read(fields.tree("archival"));
        Map<String, PrintedDate> printed = printedDates(fields.fields("dates"));
        String annotation = fields.text("annotation");
        List<String> tags = fields.texts("tags");
        List<String> uncertain = fields.texts("uncertain");
        Map<String, String> texts = new LinkedHashMap<>();
        Map<String, List<Name>> names = new LinkedHashMap<>();
        Map<String, DateValue> dates = new LinkedHashMap<>();
        Map<String, Tree> others = new LinkedHashMap<>();
        for (Mapping.Entry entry : fields.others()) {
            String name = entry.name();
            if (CslSchema.NAMES.contains(name)) {
                names.put(name, nameReader.read(name, fields.list(name)));
            } else if (CslSchema.DATES.contains(name)) {
                DateValue date = dateReader.read(name, entry.value());
                if (date != null) {
                    dates.put(name, date);
                }
            } else if (CslSchema.TEXTS.contains(name)) {
                String value = fields.text(name);
                if (value != null) {
                    texts.put(name, value);
                }
            } else {
                others.put(name, entry.value());
            }
        }
        return new Source(
                key,
                type,
                sourceClass,
                language,
                texts,
                names,
                dates,
                variants,
                archival,
                printed,
                annotation,
                tags,
                uncertain,
                others,
                text.locate(item.span()),
                item.span());
    }

    private String key(Fields fields) {
        String key = fields.requiredText("id");
        if (!key.isEmpty() && !Keys.isValid(key)) {
            fields.fault(
                    "id",
                    "`" + key + "` is no key",
                    "use letters and digits of any script and `_ - . : + /`, without spaces");
        }
        return key;
    }

    private String type(Fields fields) {
        String type = fields.requiredText("type");
        if (!type.isEmpty() && !CslSchema.isType(type)) {
            List<String> similar = Similar.allTo(type, CslSchema.TYPES);
            String list = "one of " + String.join(", ", CslSchema.TYPES);
            fields.fault(
                    "type",
                    "`" + type + "` is no CSL type",
                    similar.isEmpty() ? "use " + list : "did you mean " + similar.get(0) + "? It must be " + list);
        }
        return type;
    }

    private @Nullable SourceClass sourceClass(Fields fields) {
        String word = fields.text("class");
        SourceClass sourceClass = word == null ? null : SourceClass.of(word);
        if (word != null && sourceClass == null) {
            fields.fault("class", "`" + word + "` is no class", "use primary, secondary or tertiary");
        }
        return sourceClass;
    }

    private Map<String, PrintedDate> printedDates(@Nullable Fields dates) {
        if (dates == null) {
            return Map.of();
        }
        Map<String, PrintedDate> read = new LinkedHashMap<>();
        for (Mapping.Entry entry : dates.mapping().entries()) {
            Fields fields = dates.fields(entry.name());
            if (fields == null) {
                continue;
            }
            if (!CslSchema.DATES.contains(entry.name())) {
                problems.add(
                        entry.key().span(),
                        "`" + entry.name() + "` is no date of CSL",
                        "use one of " + String.join(", ", sorted(CslSchema.DATES)));
            }
            String calendar = fields.text("calendar");
            calendar = calendar == null ? "gregorian" : calendar;
            if (!List.of("gregorian", "julian", "japanese", "minguo").contains(calendar)) {
                fields.fault(
                        "calendar", "`" + calendar + "` is no calendar", "use gregorian, julian, japanese or minguo");
            }
            read.put(entry.name(), new PrintedDate(fields.requiredText("printed"), calendar));
        }
        return read;
    }

    static List<String> sorted(Iterable<String> words) {
        List<String> list = new ArrayList<>();
        words.forEach(list::add);
        list.sort(null);
        return list;
    }

    /** The key of an item whose other fields are not wanted, or null. */
    static @Nullable Scalar keyOf(Tree item) {
        Tree id = item instanceof Mapping mapping ? mapping.get("id") : null;
        return id instanceof Scalar scalar && !scalar.isNull() ? scalar : null;
    }
}
