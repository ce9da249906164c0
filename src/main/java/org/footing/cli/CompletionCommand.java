package org.footing.cli;

import java.util.ArrayList;
import java.util.List;
import org.footing.check.RuleId;
import org.footing.csl.styles.StyleCatalogue;
import org.footing.csl.styles.StyleEntry;
import org.footing.search.SourceSearch;
import org.footing.search.index.SourceIndex;
import org.footing.source.Source;
import org.footing.text.Similar;
import org.footing.text.UsageException;
import picocli.CommandLine.Model.CommandSpec;

/** {@code footing completion}: what shells need to complete commands, options, keys, styles and rules. */
final class CompletionCommand implements Command {
    private static final List<String> KINDS = List.of("bash", "zsh", "fish", "keys", "styles", "rules");

    @Override
    public CommandSpec spec() {
        return Specs.command(
                        "completion",
                        "Print the completions of a shell (bash, zsh or fish), or the words that they ask for (keys,"
                                + " styles or rules) one a line.",
                        "footing completion bash > ~/.local/share/bash-completion/completions/footing",
                        "footing completion fish > ~/.config/fish/completions/footing.fish")
                .addPositional(Specs.required("0", "WHAT", "bash, zsh, fish, keys, styles or rules"))
                .addPositional(Specs.parameter("1", "START", "only words that begin so"));
    }

    @Override
    public int run(Call call) {
        String kind = call.required(0);
        String start = call.parameter(1) == null ? "" : String.valueOf(call.parameter(1));
        switch (kind) {
            case "bash" -> call.console().out().print(Completions.bash());
            case "zsh" -> call.console().out().print(Completions.zsh());
            case "fish" -> call.console().out().print(Completions.fish());
            case "keys" -> print(call, keys(call), start);
            case "styles" -> print(call, styles(), start);
            case "rules" -> print(call, rules(), start);
            default -> {
                String near = Similar.to(kind, KINDS);
                throw new UsageException(
                        "there are no completions for '" + kind + "'",
                        near == null ? "it is one of " + String.join(", ", KINDS) : "did you mean " + near + "?");
            }
        }
        return ExitCode.CLEAN;
    }

    private static void print(Call call, Iterable<String> words, String start) {
        for (String word : words) {
            if (word.startsWith(start)) {
                call.console().out().println(word);
            }
        }
    }

    private static List<String> keys(Call call) {
        List<String> keys = new ArrayList<>();
        SourceSearch search = new SourceSearch(call.library());
        if (search.isLarge()) {
            SourceIndex index = search.index();
            for (int i = 0; i < index.size(); i++) {
                keys.add(index.line(i).key());
            }
        } else {
            for (Source source : call.library().sources()) {
                keys.add(source.key());
            }
        }
        return keys;
    }

    private static List<String> styles() {
        List<String> styles = new ArrayList<>();
        for (StyleEntry style : StyleCatalogue.shipped().search("")) {
            styles.add(style.id());
        }
        return styles;
    }

    private static List<String> rules() {
        List<String> rules = new ArrayList<>();
        for (RuleId rule : RuleId.values()) {
            rules.add(rule.id());
        }
        return rules;
    }
}
