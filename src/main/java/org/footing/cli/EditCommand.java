package org.footing.cli;

import org.footing.source.CslSchema;
import org.footing.source.FieldValue;
import org.footing.source.SourcesFile;
import org.footing.text.UsageException;
import org.footing.text.tree.Tree;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;

/** {@code footing edit}: one field of one source. */
final class EditCommand implements Command {
    @Override
    public CommandSpec spec() {
        return Specs.command(
                        "edit",
                        "Change one field of a source. Names are written 'Family, Given; Family, Given', dates in EDTF,"
                                + " a deeper field as archival.delo or author.0.given, anything else as YAML in brackets. A source that is cited keeps its id.",
                        "footing edit hara-1995 page 30-45",
                        "footing edit garf-6761-1-555 archival.opis 2",
                        "footing edit tomita-2010 multi._keys.title.en 'Soviet–Japanese Relations'",
                        "footing edit hara-1995 page --delete")
                .addPositional(Specs.required("0", "KEY", "the source's key"))
                .addPositional(Specs.required("1", "FIELD", "a field of CSL or of the library format"))
                .addPositional(Specs.parameter("2", "VALUE", "its new value"))
                .addOption(Specs.flag("take the field out", "-d", "--delete"));
    }

    @Override
    public int run(Call call) {
        SourcesFile file = call.library().sourcesFile();
        String key = call.required(0);
        String field = call.required(1);
        @Nullable String value = call.parameter(2);
        if (call.has("--delete")) {
            if (value != null) {
                throw new UsageException("a field is given a value or deleted, not both", "leave one of the two out");
            }
            file.unset(key, field);
        } else if (value == null || value.isBlank()) {
            throw new UsageException("no value for the field " + field, "give one, or --delete to take the field out");
        } else {
            if (field.equals("id") && !value.equals(key) && Citing.refuses(call, key, "renamed")) {
                return ExitCode.FINDINGS;
            }
            set(call, file, key, field, FieldValue.parse(field, value));
        }
        return ExitCode.CLEAN;
    }

    private static void set(Call call, SourcesFile file, String key, String field, Tree value) {
        if (!CslSchema.NAMES.contains(field)) {
            file.set(key, field, value);
            return;
        }
        for (String name : file.setNames(key, field, value)) {
            call.console()
                    .err()
                    .println("the readings and other forms of " + name + " are gone; footing edit " + key + " " + field
                            + ".0.multi … gives them anew");
        }
    }
}
