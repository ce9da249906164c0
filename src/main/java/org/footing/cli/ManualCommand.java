package org.footing.cli;

import java.util.Locale;
import org.footing.text.Similar;
import org.footing.text.UsageException;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** {@code footing manual}: pages for {@code man}, made of what the commands say of themselves. */
final class ManualCommand implements Command {
    @Override
    public CommandSpec spec() {
        return Specs.command(
                        "manual",
                        "Print the manual page of Footing or of one of its commands, for man.",
                        "footing manual list | man -l -")
                .addPositional(Specs.parameter("0", "COMMAND", "a command (default: Footing itself)"));
    }

    @Override
    public int run(Call call) {
        String name = call.parameter(0);
        if (name == null) {
            call.console().out().print(whole());
            return ExitCode.CLEAN;
        }
        Command command = Commands.named(name);
        if (command == null) {
            String near = Similar.to(name, Commands.names());
            throw new UsageException(
                    "there is no command '" + name + "'",
                    near == null ? "footing --help lists the commands" : "did you mean " + near + "?");
        }
        call.console().out().print(page(name, Specs.common(command.spec())));
        return ExitCode.CLEAN;
    }

    private static String whole() {
        return head("footing", "keeps a paper's sources, notes and claims together") + ".SH DESCRIPTION\n.nf\n"
                + roff(Overview.text()) + ".fi\n";
    }

    private static String head(String name, String what) {
        return ".TH " + name.toUpperCase(Locale.ROOT).replace("-", "\\-") + " 1 \"\" \"footing " + Version.number()
                + "\"\n.SH NAME\n" + roff(name) + " \\- " + roff(what) + "\n";
    }

    private static String page(String name, CommandSpec spec) {
        String description = text(spec.usageMessage().description());
        int end = description.indexOf(". ");
        String first = end < 0 ? description.replaceAll("\\.$", "") : description.substring(0, end);
        StringBuilder out = new StringBuilder(head("footing-" + name, first));
        out.append(".SH SYNOPSIS\n.B footing ").append(name).append("\n[OPTIONS]");
        for (PositionalParamSpec parameter : spec.positionalParameters()) {
            out.append(' ').append(roff(parameter.paramLabel()));
        }
        out.append("\n.SH DESCRIPTION\n").append(roff(description)).append("\n.SH ARGUMENTS AND OPTIONS\n");
        for (PositionalParamSpec parameter : spec.positionalParameters()) {
            item(out, parameter.paramLabel(), text(parameter.description()));
        }
        for (OptionSpec option : spec.options()) {
            String names = String.join(", ", option.names());
            item(out, option.arity().max() > 0 ? names + " " + option.paramLabel() : names, text(option.description()));
        }
        String[] footer = spec.usageMessage().footer();
        if (footer.length > 2) {
            out.append(".SH EXAMPLES\n.nf\n");
            for (int i = 2; i < footer.length; i++) {
                out.append(roff(footer[i].replace("%%", "%"))).append('\n');
            }
            out.append(".fi\n");
        }
        return out.append(".SH SEE ALSO\n.BR footing (1)\n").toString();
    }

    private static void item(StringBuilder out, String label, String description) {
        out.append(".TP\n.B ")
                .append(roff(label))
                .append('\n')
                .append(roff(description))
                .append('\n');
    }

    private static String text(String[] lines) {
        return String.join(" ", lines).replace("%%", "%");
    }

    /** Text for troff: backslashes and hyphens are themselves, and no line is a request. */
    private static String roff(String text) {
        StringBuilder out = new StringBuilder();
        for (String line : text.replace("\\", "\\e").replace("-", "\\-").split("\n", -1)) {
            out.append(out.isEmpty() ? "" : "\n");
            out.append(line.startsWith(".") || line.startsWith("'") ? "\\&" : "")
                    .append(line);
        }
        return out.toString();
    }
}
