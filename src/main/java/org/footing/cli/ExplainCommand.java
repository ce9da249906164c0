package org.footing.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.footing.check.RuleGuide;
import org.footing.check.RuleId;
import org.footing.text.Similar;
import org.footing.text.UsageException;
import org.footing.text.Wrap;
import picocli.CommandLine.Model.CommandSpec;

/** {@code footing explain}: what a rule finds, why it matters, and what to do. */
final class ExplainCommand implements Command {
    @Override
    public CommandSpec spec() {
        return Specs.command(
                        "explain",
                        "Explain a rule of footing check: what it finds, why it matters, what to do. Without a name it lists all rules.",
                        "footing explain mixed-script",
                        "footing explain")
                .addPositional(Specs.parameter("0", "RULE", "a rule, as findings name it"));
    }

    @Override
    public int run(Call call) {
        String asked = call.parameter(0);
        Console console = call.console();
        if (asked == null) {
            for (RuleId rule : RuleId.values()) {
                RuleGuide.Entry entry = RuleGuide.shipped().of(rule);
                console.out().println(Wrap.lines(entry.rule() + ": " + entry.found(), console.width(), "    "));
            }
            return ExitCode.CLEAN;
        }
        RuleGuide.Entry entry = RuleGuide.shipped().of(rule(asked));
        console.out().println(console.paint("1", entry.rule()) + "  " + entry.severity() + ", " + entry.group());
        console.out().println(Wrap.lines("  " + entry.found(), console.width(), "  "));
        console.out().println(Wrap.lines("  " + entry.advice(), console.width(), "  "));
        return ExitCode.CLEAN;
    }

    private static RuleId rule(String asked) {
        List<String> ids = new ArrayList<>();
        for (RuleId rule : RuleId.values()) {
            if (rule.id().equals(asked)) {
                return rule;
            }
            ids.add(rule.id());
        }
        String near = Optional.ofNullable(Similar.to(asked, ids)).orElse("");
        throw new UsageException(
                "there is no rule " + asked,
                near.isEmpty() ? "footing explain lists the rules" : "did you mean " + near + "?");
    }
}
