package org.footing.lookup.service;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.footing.record.RecordDate;
import org.footing.source.FieldValue;
import org.footing.text.tree.Draft;
import org.footing.text.tree.Mapping;
import org.footing.text.tree.Tree;
import org.jspecify.annotations.Nullable;

/** A CSL item in the making. */
final class ItemDraft {
    private static final Pattern NUMBERS = Pattern.compile("(\\d{4})[-./](\\d{1,2})(?:[-./](\\d{1,2}))?");

    private final Draft item = Draft.mapping();
    private final Map<String, Mapping> titles = new LinkedHashMap<>();

    ItemDraft type(String type) {
        item.put("type", type);
        return this;
    }

    /** Puts a text, unless there is none. */
    ItemDraft text(String field, @Nullable String value) {
        if (value != null && !value.isBlank()) {
            item.put(field, FieldValue.ofText(field, value.strip()));
        }
        return this;
    }

    /** Puts a date as the service writes it: EDTF where it is, else its words. */
    ItemDraft date(String field, @Nullable String value) {
        if (value != null && !value.isBlank()) {
            Matcher numbers = NUMBERS.matcher(value.strip());
            RecordDate date = numbers.matches()
                    ? RecordDate.of(numbers.group(1), orEmpty(numbers.group(2)), orEmpty(numbers.group(3)))
                    : RecordDate.of(value.strip());
            boolean known = date.isEdtf();
            item.put(
                    field,
                    known
                            ? Draft.plain(date.written())
                            : Draft.mapping().put("literal", value.strip()).build());
        }
        return this;
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }

    ItemDraft names(String field, List<Mapping> names) {
        if (!names.isEmpty()) {
            item.put(field, Draft.list(names));
        }
        return this;
    }

    /** A form of a field in another script or language. */
    ItemDraft form(String field, String language, @Nullable String value) {
        if (value != null && !value.isBlank()) {
            Mapping before = titles.get(field);
            List<Mapping.Entry> entries = new ArrayList<>(before == null ? List.of() : before.entries());
            entries.addAll(Draft.mapping().put(language, value.strip()).build().entries());
            titles.put(field, Draft.mapping(entries));
        }
        return this;
    }

    Mapping build() {
        if (!titles.isEmpty()) {
            Draft forms = Draft.mapping();
            for (Map.Entry<String, Mapping> field : titles.entrySet()) {
                forms.put(field.getKey(), field.getValue());
            }
            item.put("multi", Draft.mapping().put("_keys", forms.build()).build());
        }
        return item.build();
    }

    /** A name with a form of it, where there is one. */
    static Mapping name(@Nullable String family, @Nullable String given, String language, @Nullable Mapping form) {
        Draft name = Draft.mapping();
        if (given == null || given.isBlank()) {
            name.put("literal", family == null ? "" : family);
        } else {
            name.put("family", family == null ? "" : family).put("given", given);
        }
        if (form != null) {
            Tree forms = Draft.mapping().put(language, form).build();
            name.put("multi", Draft.mapping().put("_key", forms).build());
        }
        return name.build();
    }
}
