package org.footing.cli;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How a command is called: what it does, its options and parameters, and examples. Built by calls, one after another. */
final class Description {
    private final String name;
    private final String purpose;
    private final List<String> examples;
    private final List<Option> options = new ArrayList<>();
    private final List<Parameter> parameters = new ArrayList<>();

    Description(String name, String purpose, List<String> examples) {
        this.name = name;
        this.purpose = purpose;
        this.examples = examples;
    }

    Description add(Option option) {
        options.add(option);
        return this;
    }

    Description add(Parameter parameter) {
        parameters.add(parameter);
        return this;
    }

    String name() {
        return name;
    }

    String purpose() {
        return purpose;
    }

    /** Command lines without a prompt. */
    List<String> examples() {
        return examples;
    }

    List<Option> options() {
        return options;
    }

    /** In the order in which they are given. */
    List<Parameter> parameters() {
        return parameters;
    }

    @Nullable
    Option option(String named) {
        for (Option option : options) {
            if (option.names().contains(named)) {
                return option;
            }
        }
        return null;
    }
}
