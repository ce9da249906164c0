package org.footing.cli;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads the command lines that people and scripts mostly write: options by their whole names, their values behind a
 * blank or {@code =}, and parameters. Whatever else there may be, above all a mistake, is left to {@link PicocliLine},
 * which reads the same lines alike; to load it would cost each run an eighth of its time.
 */
final class PlainLine {
    private PlainLine() {}

    /** Null when the line is not a plain one. */
    static @Nullable Given read(Description description, List<String> args) {
        Given given = new Given(description);
        List<Parameter> parameters = description.parameters();
        int parameter = 0;
        for (int i = 0; i < args.size(); i++) {
            String arg = args.get(i);
            if (arg.isEmpty()) {
                return null;
            }
            if (arg.charAt(0) != '-') {
                if (parameter == parameters.size()) {
                    return null;
                }
                given.parameter(parameter, List.of(arg));
                if (!parameters.get(parameter).several()) {
                    parameter++;
                }
                continue;
            }
            int equals = arg.indexOf('=');
            Option option = description.option(equals < 0 ? arg : arg.substring(0, equals));
            if (option == null || (!option.several() && given.has(option.names().get(0)))) {
                return null;
            }
            if (option.label() == null) {
                if (equals >= 0 || option.names().contains("--help")) {
                    return null;
                }
                given.option(option, List.of());
                continue;
            }
            String value = equals >= 0 ? arg.substring(equals + 1) : ++i < args.size() ? args.get(i) : "";
            if (value.isEmpty() || value.charAt(0) == '-') {
                return null;
            }
            given.option(option, List.of(value));
        }
        for (int i = 0; i < parameters.size(); i++) {
            if (parameters.get(i).required() && given.parameter(i).isEmpty()) {
                return null;
            }
        }
        return given;
    }
}
