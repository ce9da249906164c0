package org.footing.cli;

import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** The words in which commands describe themselves to picocli. */
final class Specs {
    private Specs() {}

    /** A command with the options that all have. {@code examples} are command lines without a prompt; a line feed
     * breaks one that is too long for 80 columns, so that it can be pasted as it stands. */
    static CommandSpec command(String name, String description, String... examples) {
        CommandSpec spec = CommandSpec.create().name(name);
        String[] footer = new String[examples.length + 2];
        footer[0] = "";
        footer[1] = examples.length == 1 ? "Example:" : "Examples:";
        for (int i = 0; i < examples.length; i++) {
            footer[i + 2] = plain("  " + examples[i].replace("\n", " \\\n      "));
        }
        spec.usageMessage()
                .description(plain(description))
                .footer(examples.length == 0 ? new String[0] : footer)
                .sortOptions(false)
                .abbreviateSynopsis(true);
        return spec;
    }

    /** Adds the options that all commands have, behind the command's own. */
    static CommandSpec common(CommandSpec spec) {
        return spec.addOption(option(
                        "the library's folder (default: the nearest bibliography/ upwards)", "DIR", "-L", "--library"))
                .addOption(flag("after an error, also show where in Footing it arose", "--stacktrace"))
                .addOption(OptionSpec.builder("-h", "--help")
                        .usageHelp(true)
                        .description("show this help")
                        .build());
    }

    static OptionSpec flag(String description, String... names) {
        return OptionSpec.builder(names[0], rest(names))
                .type(boolean.class)
                .arity("0")
                .description(plain(description))
                .build();
    }

    static OptionSpec option(String description, String label, String... names) {
        return OptionSpec.builder(names[0], rest(names))
                .type(String.class)
                .paramLabel(label)
                .description(plain(description))
                .build();
    }

    /** An option that may be given several times. */
    static OptionSpec options(String description, String label, String... names) {
        return OptionSpec.builder(names[0], rest(names))
                .type(List.class)
                .auxiliaryTypes(String.class)
                .arity("1")
                .paramLabel(label)
                .description(plain(description))
                .build();
    }

    /** Which format a draft is in. */
    static OptionSpec from() {
        return option("the format of the draft (default: by its suffix, else markdown)", "FORMAT", "--from");
    }

    /** The format of what is written; {@link Call#format} reads it. */
    static OptionSpec format(String... formats) {
        return options(
                "one of " + String.join(", ", formats) + " (default: by the suffix of a file that is written, else "
                        + formats[0] + ")",
                "FORMAT",
                "-t",
                "--to",
                "--format");
    }

    static PositionalParamSpec parameter(String index, String label, String description) {
        boolean several = index.endsWith("*");
        PositionalParamSpec.Builder builder = PositionalParamSpec.builder()
                .index(index)
                .arity(several ? "0..*" : "0..1")
                .paramLabel(label)
                .description(plain(description));
        if (several) {
            builder.type(List.class).auxiliaryTypes(String.class);
        } else {
            builder.type(String.class);
        }
        return builder.build();
    }

    static PositionalParamSpec required(String index, String label, String description) {
        boolean several = index.endsWith("*");
        PositionalParamSpec.Builder builder = PositionalParamSpec.builder()
                .index(index)
                .paramLabel(label)
                .arity(several ? "1..*" : "1")
                .required(true)
                .description(plain(description));
        if (several) {
            builder.type(List.class).auxiliaryTypes(String.class);
        } else {
            builder.type(String.class);
        }
        return builder.build();
    }

    /** picocli takes descriptions and footers as formats. */
    private static String plain(String text) {
        return text.replace("%", "%%");
    }

    private static String[] rest(String[] names) {
        String[] rest = new String[names.length - 1];
        System.arraycopy(names, 1, rest, 0, rest.length);
        return rest;
    }
}
