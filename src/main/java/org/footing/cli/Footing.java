package org.footing.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystemException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import org.footing.text.Diagnostic;
import org.footing.text.InputException;
import org.footing.text.Similar;
import org.footing.text.UsageException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/** Finds the command that is meant, runs it, and turns what went wrong into a message and an exit code. */
final class Footing {
    private final Console console;
    private final Path folder;

    /** @param folder where the command is called */
    Footing(Console console, Path folder) {
        this.console = console;
        this.folder = folder;
    }

    /** Runs the command line and returns the exit code ({@link ExitCode}). Nothing is thrown. */
    int run(List<String> args) {
        try {
            return dispatch(CommandWords.ordered(args));
        } catch (UsageException e) {
            return fail(args, e, String.valueOf(e.getMessage()), e.advice(), ExitCode.USAGE);
        } catch (InputException e) {
            for (Diagnostic diagnostic : e.diagnostics()) {
                console.err().println(diagnostic);
            }
            trace(args, e);
            return ExitCode.INPUT;
        } catch (InvalidPathException e) {
            String advice = "under this locale Java cannot name such a file; start Footing with scripts/footing";
            return fail(args, e, "not a file name here: " + e.getInput(), advice, ExitCode.USAGE);
        } catch (FileSystemException e) {
            String reason = e.getReason() == null ? e.getClass().getSimpleName() : e.getReason();
            return fail(args, e, e.getFile() + ": " + reason, "check the path and its permissions", ExitCode.INPUT);
        } catch (IOException | UncheckedIOException e) {
            return fail(args, e, String.valueOf(e.getMessage()), "check the disk and the permissions", ExitCode.INPUT);
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
            String advice = "this is a fault of Footing; run again with --stacktrace and report what it prints";
            return fail(args, e, "internal error: " + e, advice, ExitCode.INPUT);
        }
    }

    private int dispatch(List<String> args) throws IOException {
        if (args.isEmpty() || args.get(0).equals("--help") || args.get(0).equals("-h")) {
            console.out().print(Overview.text());
            return args.isEmpty() ? ExitCode.USAGE : ExitCode.CLEAN;
        }
        String name = args.get(0);
        if (name.equals("--version") || name.equals("version") || name.equals("-V") || name.equals("-v")) {
            console.out().println("footing " + Version.number());
            return ExitCode.CLEAN;
        }
        if (name.equals("help")) {
            return help(args.size() > 1 ? args.get(1) : null);
        }
        Command command = Commands.named(name);
        if (command == null) {
            throw unknown(name);
        }
        CommandLine line = line(command);
        ParseResult parsed;
        try {
            parsed = line.parseArgs(args.subList(1, args.size()).toArray(new String[0]));
        } catch (ParameterException e) {
            throw ArgumentFault.of(e, line.getCommandSpec());
        }
        if (parsed.isUsageHelpRequested()) {
            console.out().print(line.getUsageMessage(CommandLine.Help.Ansi.OFF));
            return ExitCode.CLEAN;
        }
        return command.run(new Call(parsed, console, folder));
    }

    private int help(@Nullable String name) {
        if (name == null) {
            console.out().print(Overview.text());
            return ExitCode.CLEAN;
        }
        Command command = Commands.named(name);
        if (command == null) {
            throw unknown(name);
        }
        console.out().print(line(command).getUsageMessage(CommandLine.Help.Ansi.OFF));
        return ExitCode.CLEAN;
    }

    private static CommandLine line(Command command) {
        CommandSpec spec = Specs.common(command.spec());
        spec.name("footing " + spec.name());
        CommandLine line = new CommandLine(spec);
        // A note may begin with @key; it is no file of arguments.
        line.setExpandAtFiles(false);
        line.setUsageHelpWidth(80);
        line.setAdjustLineBreaksForWideCJKCharacters(true);
        return line;
    }

    private static UsageException unknown(String name) {
        if (name.startsWith("-")) {
            return new UsageException(
                    "options stand behind the command: '" + name + "' is first",
                    "for example footing list --library DIR");
        }
        String near = Similar.to(name, Commands.names());
        String advice = near == null ? "footing --help lists the commands" : "did you mean " + near + "?";
        return new UsageException("there is no command '" + name + "'", advice);
    }

    private int fail(List<String> args, Throwable fault, String message, String advice, int code) {
        console.err().println("footing: " + message + (advice.isEmpty() ? "" : "; " + advice));
        trace(args, fault);
        return code;
    }

    @SuppressWarnings("CatchAndPrintStackTrace")
    private void trace(List<String> args, Throwable fault) {
        if (args.contains("--stacktrace")) {
            fault.printStackTrace(console.err());
        }
    }
}
