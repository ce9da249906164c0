package org.footing.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.footing.text.Similar;
import org.footing.text.UsageException;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Tells which word of a command line cannot be meant, and what may have been. */
final class ArgumentFault {
    private ArgumentFault() {}

    static UsageException of(ParameterException fault, CommandSpec spec) {
        String help = "see " + spec.name() + " --help";
        if (!(fault instanceof UnmatchedArgumentException unmatched)) {
            String message = String.valueOf(fault.getMessage());
            return new UsageException(firstLower(message), help);
        }
        for (String word : unmatched.getUnmatched()) {
            if (word.startsWith("-")) {
                return unknownOption(word, spec, help);
            }
        }
        List<String> words = unmatched.getUnmatched();
        return new UsageException("there is no place for '" + String.join(" ", words) + "'", help);
    }

    private static UsageException unknownOption(String word, CommandSpec spec, String help) {
        int equals = word.indexOf('=');
        String name = equals < 0 ? word : word.substring(0, equals);
        String bare = name.replace("-", "").toLowerCase(Locale.ROOT);
        String message = "there is no option " + name;
        OptionSpec to = spec.findOption("--to");
        if (to != null && isFormat(bare, to.description()[0])) {
            return new UsageException(message, "did you mean --to " + bare + "?");
        }
        List<String> names = new ArrayList<>();
        for (OptionSpec option : spec.options()) {
            for (String known : option.names()) {
                if (known.startsWith("--")) {
                    names.add(known);
                }
            }
        }
        String near = name.startsWith("--") ? Similar.to(name, names) : null;
        return new UsageException(message, near == null ? help : "did you mean " + near + "?");
    }

    /** Whether the description of {@code --to} names the format among those that the command writes. */
    private static boolean isFormat(String word, String description) {
        int end = description.indexOf(" (");
        String formats =
                description.substring(0, end < 0 ? description.length() : end).replace("one of ", "");
        return List.of(formats.split(", ", -1)).contains(word);
    }

    private static String firstLower(String message) {
        return message.isEmpty() ? message : Character.toLowerCase(message.charAt(0)) + message.substring(1);
    }
}
