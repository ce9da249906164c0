package org.footing.search.index;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.footing.language.calendar.DatePoint;
import org.footing.language.calendar.DateValue;
import org.footing.source.Archival;
import org.footing.source.Name;
import org.footing.source.PrintedDate;
import org.footing.source.Repository;
import org.footing.source.Source;
import org.footing.text.tree.Scalar;
import org.footing.text.tree.Tree;
import org.jspecify.annotations.Nullable;

/** The searchable fields of a source, by the names that {@link org.footing.search.query.QueryFields} knows. */
final class SourceFields {
    private final List<FieldText> fields = new ArrayList<>();

    private SourceFields() {}

    /** What people look for first comes first: {@code pick} reads no further. */
    static List<FieldText> of(Source source, List<String> excerpts, List<String> files) {
        SourceFields made = new SourceFields();
        made.add("key", source.key());
        made.names(source);
        made.text(source, "title", source.title());
        made.add("year", years(source.date("issued")));
        made.add("type", source.type());
        if (source.sourceClass() != null) {
            made.add("class", source.sourceClass().word());
        }
        made.add("language", source.language());
        for (String tag : source.tags()) {
            made.add("tag", tag);
        }
        for (Map.Entry<String, String> text : source.texts().entrySet()) {
            if (!text.getKey().equals("title")) {
                made.text(source, text.getKey(), text.getValue());
            }
        }
        for (Map.Entry<String, DateValue> date : source.dates().entrySet()) {
            made.add(date.getKey(), date.getValue().display());
        }
        for (PrintedDate printed : source.printedDates().values()) {
            made.add("issued", printed.printed());
        }
        made.archive(source.archival());
        for (String field : source.uncertain()) {
            made.add("uncertain", field);
        }
        Tree status = source.others().get("status");
        made.add("status", status instanceof Scalar scalar ? scalar.text() : null);
        made.add("annotation", source.annotation());
        made.all("excerpt", excerpts);
        made.all("file", files);
        return made.fields;
    }

    private void all(String name, List<String> texts) {
        for (String text : texts) {
            add(name, text);
        }
    }

    private void add(String name, @Nullable String text) {
        if (text != null && !text.isEmpty()) {
            FieldText field = new FieldText(name);
            field.add(text);
            keep(field);
        }
    }

    private void keep(FieldText field) {
        if (!field.isEmpty()) {
            fields.add(field);
        }
    }

    private void text(Source source, String name, @Nullable String text) {
        FieldText field = new FieldText(name);
        if (text != null) {
            field.add(text);
        }
        for (String form : source.variants().of(name).values()) {
            field.add(form);
        }
        keep(field);
    }

    private void names(Source source) {
        for (Map.Entry<String, List<Name>> role : source.names().entrySet()) {
            for (Name name : role.getValue()) {
                FieldText field = new FieldText(role.getKey());
                field.add(name.display());
                for (Name form : name.variants().values()) {
                    field.add(form.display());
                }
                keep(field);
            }
        }
    }

    private void archive(@Nullable Archival archival) {
        if (archival == null) {
            return;
        }
        FieldText field = new FieldText("archive");
        Repository repository = archival.repository();
        if (repository != null) {
            field.add(repository.name());
            if (repository.abbreviation() != null) {
                field.add(repository.abbreviation());
            }
            for (Map<String, String> forms : repository.variants().forms().values()) {
                for (String form : forms.values()) {
                    field.add(form);
                }
            }
        }
        for (Map.Entry<String, String> element : archival.elements().entrySet()) {
            field.add(element.getKey() + " " + element.getValue());
        }
        keep(field);
    }

    /** First and last year; a literal date as it is. */
    private static @Nullable String years(@Nullable DateValue date) {
        if (date == null) {
            return null;
        }
        DatePoint start = date.start() == null ? date.end() : date.start();
        if (start == null) {
            return date.display();
        }
        DatePoint end = date.end();
        return end == null || end.year() == start.year()
                ? number(start.year())
                : number(start.year()) + " " + number(end.year());
    }

    /** A year before the first is marked by letters, for folding leaves no sign; {@link NumberSpan} reads them. */
    private static String number(int year) {
        return year < 0 ? "bc" + -year : String.valueOf(year);
    }
}
