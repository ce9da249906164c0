package org.footing.record;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.footing.source.Name;
import org.footing.text.tree.Draft;
import org.footing.text.tree.Tree;
import org.jspecify.annotations.Nullable;

/** A record in the making. The first value of a variable stays; null and blank values are passed over. */
public final class RecordDraft {
    private final int offset;
    private String key = "";
    private String type = "document";
    private final Map<String, String> texts = new LinkedHashMap<>();
    private final Map<String, List<Name>> names = new LinkedHashMap<>();
    private final Map<String, RecordDate> dates = new LinkedHashMap<>();
    private final List<String> tags = new ArrayList<>();
    private @Nullable String annotation;
    private final Map<String, Map<String, String>> forms = new LinkedHashMap<>();
    private final Map<String, String> archival = new LinkedHashMap<>();
    private final Map<String, Tree> others = new LinkedHashMap<>();
    private final Map<String, Map<String, List<String>>> foreign = new LinkedHashMap<>();

    public RecordDraft(int offset) {
        this.offset = offset;
    }

    public RecordDraft key(@Nullable String given) {
        key = given == null ? "" : given.strip();
        return this;
    }

    public RecordDraft type(String cslType) {
        type = cslType;
        return this;
    }

    public String type() {
        return type;
    }

    public RecordDraft text(String variable, @Nullable String value) {
        if (value != null && !value.isBlank()) {
            texts.putIfAbsent(variable, value.strip());
        }
        return this;
    }

    public @Nullable String text(String variable) {
        return texts.get(variable);
    }

    public boolean has(String variable) {
        return texts.containsKey(variable) || names.containsKey(variable) || dates.containsKey(variable);
    }

    /** Replaces a text, or removes it. */
    public RecordDraft replace(String variable, @Nullable String value) {
        texts.remove(variable);
        return text(variable, value);
    }

    /** Adds to a text, behind a separator when it is there already. */
    public RecordDraft append(String variable, String separator, @Nullable String value) {
        String old = texts.get(variable);
        return value == null || value.isBlank()
                ? this
                : replace(variable, old == null ? value : old + separator + value.strip());
    }

    public RecordDraft name(String variable, @Nullable Name name) {
        if (name != null) {
            names.computeIfAbsent(variable, role -> new ArrayList<>()).add(name);
        }
        return this;
    }

    public RecordDraft names(String variable, List<Name> people) {
        people.forEach(name -> name(variable, name));
        return this;
    }

    public List<Name> people(String variable) {
        return List.copyOf(names.getOrDefault(variable, List.of()));
    }

    /** Takes the people of a role away. */
    public List<Name> removeNames(String variable) {
        List<Name> people = names.remove(variable);
        return people == null ? List.of() : people;
    }

    public RecordDraft date(String variable, @Nullable RecordDate date) {
        if (date != null) {
            dates.putIfAbsent(variable, date);
        }
        return this;
    }

    public RecordDraft tag(@Nullable String word) {
        if (word != null && !word.isBlank() && !tags.contains(word.strip())) {
            tags.add(word.strip());
        }
        return this;
    }

    public RecordDraft annotation(@Nullable String markdown) {
        if (annotation == null && markdown != null && !markdown.isBlank()) {
            annotation = markdown.strip() + "\n";
        }
        return this;
    }

    public RecordDraft form(String field, String tag, @Nullable String value) {
        if (value != null && !value.isBlank()) {
            forms.computeIfAbsent(field, name -> new LinkedHashMap<>()).putIfAbsent(tag, value.strip());
        }
        return this;
    }

    public RecordDraft archival(String element, @Nullable String value) {
        if (value != null && !value.isBlank()) {
            archival.putIfAbsent(element, value.strip());
        }
        return this;
    }

    public RecordDraft other(String name, Tree value) {
        others.putIfAbsent(name, value);
        return this;
    }

    /** A field that only {@code format} knows; it is kept under the format's name. */
    public RecordDraft foreign(String format, String field, @Nullable String value) {
        if (value != null && !value.isBlank()) {
            List<String> values = foreign.computeIfAbsent(format, name -> new LinkedHashMap<>())
                    .computeIfAbsent(field, name -> new ArrayList<>());
            if (!values.contains(value.strip())) {
                values.add(value.strip());
            }
        }
        return this;
    }

    public BibRecord build() {
        foreign.forEach((format, fields) -> {
            Draft draft = Draft.mapping();
            fields.forEach((field, values) ->
                    draft.put(field, values.size() == 1 ? Draft.text(values.get(0)) : Draft.texts(values)));
            others.putIfAbsent(format, draft.build());
        });
        return new BibRecord(key, type, texts, names, dates, tags, annotation, forms, archival, others, offset);
    }
}
