package org.footing.cli;

import java.util.List;

/** The words in which commands describe themselves. */
final class Specs {
    private Specs() {}

    /** A command still without options. {@code examples} are command lines without a prompt. */
    static Description command(String name, String purpose, String... examples) {
        return new Description(name, purpose, List.of(examples));
    }

    /** Adds the options that all commands have, behind the command's own. */
    static Description common(Description description) {
        return description
                .add(option(
                        "the library's folder (default: the nearest bibliography/ upwards)", "DIR", "-L", "--library"))
                .add(flag("after an error, also show where in Footing it arose", "--stacktrace"))
                .add(flag("show this help", "-h", "--help"));
    }

    static Option flag(String description, String... names) {
        return new Option(List.of(names), null, false, description);
    }

    static Option option(String description, String label, String... names) {
        return new Option(List.of(names), label, false, description);
    }

    /** An option that may be given several times. */
    static Option options(String description, String label, String... names) {
        return new Option(List.of(names), label, true, description);
    }

    static Option format(String... formats) {
        return option("one of " + String.join(", ", formats) + " (default: " + formats[0] + ")", "FORMAT", "--format");
    }

    static Parameter parameter(String label, String description) {
        return new Parameter(label, false, false, description);
    }

    /** A parameter that takes all that follows, and may be absent. */
    static Parameter parameters(String label, String description) {
        return new Parameter(label, true, false, description);
    }

    static Parameter required(String label, String description) {
        return new Parameter(label, false, true, description);
    }

    /** A parameter that takes all that follows, at least one. */
    static Parameter severalRequired(String label, String description) {
        return new Parameter(label, true, true, description);
    }
}
