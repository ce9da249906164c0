package org.footing.cli;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.footing.language.calendar.DateValue;
import org.footing.source.Archival;
import org.footing.source.Name;
import org.footing.source.PrintedDate;
import org.footing.source.Repository;
import org.footing.source.Source;
import org.footing.source.form.FormField;
import org.footing.source.form.FormNeeds;
import org.footing.source.form.Gap;
import org.footing.source.form.ShownForm;
import org.footing.text.Wrap;
import org.footing.text.tree.Tree;

/** A source as `footing show` prints it: a field a line, its other forms below it by language tag. */
final class SourceSheet {
    private final Console console;
    private final FieldLines lines;
    private final FormNeeds needs;
    /** What can be generated, by the field's name. */
    private final Map<String, Gap> gaps = new HashMap<>();

    /** @param needs the letters that are generated where the source has none that readers can read */
    SourceSheet(Console console, FormNeeds needs) {
        this.console = console;
        this.lines = new FieldLines(console);
        this.needs = needs;
    }

    void print(Source source) {
        for (FormField<?> field : FormField.of(source)) {
            for (Gap gap : needs.gaps(field)) {
                if (gap.proposal() != null) {
                    gaps.put(field.name(), gap);
                }
            }
        }
        StringBuilder head =
                new StringBuilder(console.paint("1", source.key())).append("  ").append(source.type());
        if (source.sourceClass() != null) {
            head.append(" · ").append(source.sourceClass().word());
        }
        if (source.language() != null) {
            head.append(" · ").append(source.language());
        }
        console.out().println(head);
        for (Map.Entry<String, String> text : source.texts().entrySet()) {
            if (!text.getKey().equals("language")) {
                text(source, text.getKey(), text.getValue());
            }
        }
        for (Map.Entry<String, List<Name>> names : source.names().entrySet()) {
            names(source, names.getKey(), names.getValue());
        }
        for (Map.Entry<String, DateValue> date : source.dates().entrySet()) {
            date(source, date.getKey(), date.getValue());
        }
        Archival archival = source.archival();
        if (archival != null) {
            archival(archival);
        }
        if (!source.tags().isEmpty()) {
            lines.line("tags", String.join(", ", source.tags()));
        }
        for (Map.Entry<String, Tree> other : source.others().entrySet()) {
            lines.line(other.getKey(), Trees.oneLine(other.getValue()));
        }
        String annotation = source.annotation();
        if (annotation != null) {
            annotation(annotation.strip());
        }
    }

    /** Line ends inside a paragraph are the file's; between paragraphs they are the author's. */
    private void annotation(String text) {
        int start = 0;
        while (start < text.length()) {
            int end = text.indexOf("\n\n", start);
            String paragraph = text.substring(start, end < 0 ? text.length() : end);
            console.out().println();
            console.out().println("  " + Wrap.lines(paragraph.replace('\n', ' '), console.width(), "  "));
            start = end < 0 ? text.length() : end + 2;
        }
    }

    private void text(Source source, String field, String value) {
        lines.line(mark(source, field), value + main(source, field));
        for (Map.Entry<String, String> form : source.variants().of(field).entrySet()) {
            lines.form(form.getKey(), form.getValue());
        }
        generated(field);
    }

    private void names(Source source, String field, List<Name> names) {
        for (int i = 0; i < names.size(); i++) {
            Name name = names.get(i);
            lines.line(i == 0 ? mark(source, field) : "", Names.whole(name));
            for (Map.Entry<String, Name> form : name.variants().entrySet()) {
                lines.form(form.getKey(), Names.whole(form.getValue()));
            }
            generated(names.size() == 1 ? field : field + " " + (i + 1));
        }
    }

    /** What stands in for a form that the library lacks, marked: it is no data. */
    private void generated(String field) {
        Gap gap = gaps.get(field);
        ShownForm proposal = gap == null ? null : gap.proposal();
        if (gap != null && proposal != null) {
            lines.form(gap.tag(), proposal.text() + "  [" + proposal.form().mark() + "]");
        }
    }

    private void date(Source source, String field, DateValue date) {
        PrintedDate printed = source.printedDates().get(field);
        String asPrinted = printed == null ? "" : "  as printed: " + printed.printed();
        lines.line(mark(source, field), date.display() + asPrinted);
    }

    private void archival(Archival archival) {
        Repository repository = archival.repository();
        if (repository != null) {
            String abbreviation = repository.abbreviation();
            lines.line("repository", repository.name() + (abbreviation == null ? "" : " (" + abbreviation + ")"));
            for (Map.Entry<String, Map<String, String>> field :
                    repository.variants().forms().entrySet()) {
                for (Map.Entry<String, String> form : field.getValue().entrySet()) {
                    lines.form(form.getKey(), form.getValue());
                }
            }
            generated("repository name");
            generated("repository abbreviation");
        }
        for (Map.Entry<String, String> element : archival.elements().entrySet()) {
            lines.line(element.getKey(), element.getValue());
        }
    }

    /** The field's name, with a question mark when its value is inferred. */
    private static String mark(Source source, String field) {
        return source.uncertain().contains(field) ? field + " ?" : field;
    }

    private static String main(Source source, String field) {
        String tag = source.variants().mainOf(field);
        return tag == null || tag.equals(source.language()) ? "" : "  [" + tag + "]";
    }
}
