package org.footing.cli;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What a command line gives for the options and parameters of a command. */
final class Given {
    /** By every name of the option; a flag has no values. */
    private final Map<String, List<String>> options = new HashMap<>();

    private final List<List<String>> parameters = new ArrayList<>();

    Given(Description description) {
        for (int i = 0; i < description.parameters().size(); i++) {
            parameters.add(new ArrayList<>());
        }
    }

    void option(Option option, List<String> values) {
        for (String name : option.names()) {
            List<String> all = options.get(name);
            if (all == null) {
                all = new ArrayList<>();
                options.put(name, all);
            }
            all.addAll(values);
        }
    }

    void parameter(int index, List<String> values) {
        parameters.get(index).addAll(values);
    }

    boolean has(String option) {
        return options.containsKey(option);
    }

    /** Empty when the option is absent or a flag. */
    List<String> option(String name) {
        return options.getOrDefault(name, List.of());
    }

    /** Empty when the parameter is absent. */
    List<String> parameter(int index) {
        return parameters.get(index);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Given given && options.equals(given.options) && parameters.equals(given.parameters);
    }

    @Override
    public int hashCode() {
        return 31 * options.hashCode() + parameters.hashCode();
    }

    @Override
    public String toString() {
        return options + " " + parameters;
    }
}
