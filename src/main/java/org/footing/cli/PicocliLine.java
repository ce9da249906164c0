package org.footing.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.footing.text.UsageException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/** Reads any command line, tells what is wrong with one, and writes the help of a command. */
final class PicocliLine {
    private final Description description;
    private final CommandLine line;

    /** @param remarks lines of the help before the examples */
    PicocliLine(Description description, List<String> remarks) {
        this.description = description;
        this.line = new CommandLine(spec(description, remarks));
        // A note may begin with @key; it is no file of arguments.
        line.setExpandAtFiles(false);
        line.setUsageHelpWidth(80);
        line.setAdjustLineBreaksForWideCJKCharacters(true);
    }

    String help() {
        return line.getUsageMessage(CommandLine.Help.Ansi.OFF);
    }

    /**
     * Null when the line asks for help.
     *
     * @throws UsageException when the command cannot be called so
     */
    @Nullable
    Given read(List<String> args) {
        ParseResult parsed;
        try {
            parsed = line.parseArgs(args.toArray(new String[0]));
        } catch (ParameterException e) {
            throw new UsageException(
                    firstLower(String.valueOf(e.getMessage())), "see footing " + description.name() + " --help");
        }
        if (parsed.isUsageHelpRequested()) {
            return null;
        }
        Given given = new Given(description);
        for (Option option : description.options()) {
            String name = option.names().get(0);
            if (parsed.hasMatchedOption(name)) {
                List<String> values;
                if (option.label() == null) {
                    values = List.of();
                } else if (option.several()) {
                    values = parsed.matchedOptionValue(name, List.of());
                } else {
                    values = List.of(parsed.matchedOptionValue(name, ""));
                }
                given.option(option, values);
            }
        }
        for (int i = 0; i < description.parameters().size(); i++) {
            if (parsed.hasMatchedPositional(i)) {
                given.parameter(
                        i,
                        description.parameters().get(i).several()
                                ? parsed.matchedPositionalValue(i, List.of())
                                : List.of(parsed.matchedPositionalValue(i, "")));
            }
        }
        return given;
    }

    private static CommandSpec spec(Description description, List<String> remarks) {
        CommandSpec spec = CommandSpec.create().name("footing " + description.name());
        spec.usageMessage()
                .description(plain(description.purpose()))
                .footer(footer(description.examples(), remarks))
                .sortOptions(false)
                .abbreviateSynopsis(true);
        for (int i = 0; i < description.parameters().size(); i++) {
            spec.addPositional(positional(description.parameters().get(i), i));
        }
        for (Option option : description.options()) {
            spec.addOption(option(option));
        }
        return spec;
    }

    private static String[] footer(List<String> examples, List<String> remarks) {
        List<String> lines = new ArrayList<>();
        for (String remark : remarks) {
            lines.add(plain(remark));
        }
        if (!examples.isEmpty()) {
            lines.add("");
            lines.add(examples.size() == 1 ? "Example:" : "Examples:");
        }
        for (String example : examples) {
            lines.add(plain("  " + example));
        }
        return lines.toArray(new String[0]);
    }

    private static OptionSpec option(Option option) {
        List<String> names = option.names();
        OptionSpec.Builder builder = OptionSpec.builder(
                        names.get(0), names.subList(1, names.size()).toArray(new String[0]))
                .description(plain(option.description()));
        if (option.label() == null) {
            return names.contains("--help")
                    ? builder.usageHelp(true).build()
                    : builder.type(boolean.class).arity("0").build();
        }
        builder.paramLabel(option.label());
        return option.several()
                ? builder.type(List.class)
                        .auxiliaryTypes(String.class)
                        .arity("1")
                        .build()
                : builder.type(String.class).build();
    }

    private static PositionalParamSpec positional(Parameter parameter, int index) {
        boolean several = parameter.several();
        boolean required = parameter.required();
        PositionalParamSpec.Builder builder = PositionalParamSpec.builder()
                .index(several ? index + "..*" : String.valueOf(index))
                .arity((required ? "1" : "0") + (several ? "..*" : required ? "" : "..1"))
                .paramLabel(parameter.label())
                .description(plain(parameter.description()));
        if (required) {
            builder.required(true);
        }
        return several
                ? builder.type(List.class).auxiliaryTypes(String.class).build()
                : builder.type(String.class).build();
    }

    /** picocli takes descriptions and footers as formats. */
    private static String plain(String text) {
        return text.replace("%", "%%");
    }

    private static String firstLower(String message) {
        return message.isEmpty() ? message : message.substring(0, 1).toLowerCase(Locale.ROOT) + message.substring(1);
    }
}
