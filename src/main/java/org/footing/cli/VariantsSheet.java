package org.footing.cli;

import java.util.List;
import org.footing.source.Name;
import org.footing.source.form.FormField;
import org.footing.source.form.Gap;
import org.footing.source.form.ShownForm;
import org.footing.source.form.Suggestion;

/** The forms of names and titles for people: what there is, {@code +} what can be generated, {@code -} what is missing. */
final class VariantsSheet {
    private final Console console;
    private final FieldLines lines;

    VariantsSheet(Console console) {
        this.console = console;
        this.lines = new FieldLines(console);
    }

    /** @param gapsOnly whether fields that lack nothing are left out */
    void print(List<SourceVariants> sources, boolean gapsOnly) {
        for (int i = 0; i < sources.size(); i++) {
            if (i > 0) {
                console.out().println();
            }
            print(sources.get(i), gapsOnly);
        }
        if (sources.isEmpty()) {
            console.err().println("no form is missing");
        }
    }

    private void print(SourceVariants variants, boolean gapsOnly) {
        String language = variants.source().language();
        console.out().println(console.paint("1", variants.source().key()) + (language == null ? "" : "  " + language));
        for (SourceVariants.Field field : variants.fields()) {
            if (!gapsOnly || !field.gaps().isEmpty()) {
                print(field);
            }
        }
    }

    private void print(SourceVariants.Field field) {
        List<ShownForm> shown = field.field().shown();
        boolean hasMain = field.field().forms().main() != null;
        lines.line(field.field().name(), hasMain ? shown.get(0).text() : "");
        for (ShownForm form : shown.subList(hasMain ? 1 : 0, shown.size())) {
            lines.form(form.form().tag().text(), form.text());
        }
        for (Gap gap : field.gaps()) {
            ShownForm proposal = gap.proposal();
            if (proposal != null) {
                lines.form(
                        "+",
                        gap.tag(),
                        proposal.text() + "  [" + proposal.form().mark() + "]");
            } else {
                lines.form(
                        "-",
                        gap.tag(),
                        gap.kind().id() + " missing: " + gap.kind().advice());
            }
        }
        for (Suggestion suggestion : field.suggestions()) {
            lines.form(
                    "?",
                    "ja-Hrkt",
                    suggestion.written() + ": " + suggestion.reading() + "  [suggested by " + suggestion.by() + "]");
        }
    }

    /** What would write the generated forms into the library, each marked; what is only suggested stays a comment. */
    void printCommands(List<SourceVariants> sources) {
        for (SourceVariants source : sources) {
            for (SourceVariants.Field field : source.fields()) {
                for (Gap gap : field.gaps()) {
                    printCommand(source.source().key(), field.field(), gap);
                }
                for (Suggestion suggestion : field.suggestions()) {
                    console.out()
                            .println("# " + source.source().key() + ", "
                                    + field.field().name() + ": "
                                    + suggestion.written() + " may be read " + suggestion.reading() + ", suggested by "
                                    + suggestion.by());
                }
            }
        }
    }

    private void printCommand(String key, FormField<?> field, Gap gap) {
        ShownForm proposal = gap.proposal();
        if (proposal == null) {
            console.out()
                    .println(
                            "# " + key + ", " + field.name() + ": " + gap.kind().id() + " missing (" + gap.tag() + ")");
        } else if (field.place().isEmpty()) {
            console.out()
                    .println("# " + key + ", " + field.name() + ", in `repositories`: " + gap.tag() + ": "
                            + proposal.text() + "  (" + proposal.form().mark() + ")");
        } else {
            String value = proposal.form().value() instanceof Name name ? VariantsJson.flow(name) : proposal.text();
            console.out()
                    .println("footing edit " + key + " " + field.place() + "." + gap.tag() + " " + quoted(value)
                            + "  # " + proposal.form().mark());
        }
    }

    /** A word for a POSIX shell. */
    private static String quoted(String word) {
        return "'" + word.replace("'", "'\\''") + "'";
    }
}
