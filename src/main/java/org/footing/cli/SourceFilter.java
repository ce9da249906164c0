package org.footing.cli;

import java.util.List;
import org.footing.search.query.Query;
import org.footing.search.query.QueryReader;
import org.footing.source.CslSchema;
import org.footing.text.Similar;
import org.footing.text.UsageException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;

/** The arguments that choose sources: a query, and options for what is asked most. */
final class SourceFilter {
    private SourceFilter() {}

    static CommandSpec options(CommandSpec spec) {
        return spec.addOption(Specs.option("only primary, secondary or tertiary sources", "CLASS", "--class"))
                .addOption(Specs.option("only sources of this CSL type", "TYPE", "--type"))
                .addOption(Specs.option("only sources in this language", "TAG", "--language"))
                .addOption(Specs.option("only sources with this tag", "TAG", "--tag"));
    }

    /** The query of all arguments together; blank when every source is meant. */
    static String text(Call call) {
        known("--class", call.option("--class"), List.of("primary", "secondary", "tertiary"));
        known("--type", call.option("--type"), CslSchema.TYPES);
        StringBuilder text = new StringBuilder();
        add(text, "class", call.option("--class"));
        add(text, "type", call.option("--type"));
        add(text, "language", call.option("--language"));
        add(text, "tag", call.option("--tag"));
        String words = String.join(" ", call.parameters(0));
        if (!words.isBlank()) {
            QueryReader.read(words);
            text.append(text.isEmpty() ? words : " (" + words + ")");
        }
        return text.toString();
    }

    static Query query(String text) {
        return QueryReader.read(text);
    }

    private static void add(StringBuilder text, String field, @Nullable String value) {
        if (value != null) {
            text.append(text.isEmpty() ? "" : " ")
                    .append(field)
                    .append(":\"")
                    .append(value.replace("\"", ""))
                    .append('"');
        }
    }

    /** A misspelt word would find nothing, which looks like an answer. */
    private static void known(String option, @Nullable String value, Iterable<String> words) {
        if (value == null) {
            return;
        }
        for (String word : words) {
            if (word.equals(value)) {
                return;
            }
        }
        String near = Similar.to(value, words);
        throw new UsageException(
                option + " does not take '" + value + "'",
                near == null ? "it is one of " + String.join(", ", words) : "did you mean " + near + "?");
    }
}
