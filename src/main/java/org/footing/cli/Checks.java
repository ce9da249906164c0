package org.footing.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.footing.check.CheckInput;
import org.footing.check.CheckResult;
import org.footing.check.Checker;
import org.footing.check.Counts;
import org.footing.check.Filter;
import org.footing.check.Gate;
import org.footing.check.measure.Sense;
import org.footing.check.measure.Threshold;
import org.footing.check.measure.ThresholdParser;
import org.footing.claim.Assessor;
import org.footing.claim.Claim;
import org.footing.claim.Claims;
import org.footing.claim.Kind;
import org.footing.library.Library;
import org.footing.manuscript.Manuscript;
import org.footing.text.Similar;
import org.footing.text.UsageException;
import picocli.CommandLine.Model.CommandSpec;

/** What `check` and `report` have in common: which paper is checked, which of its claims, and what is demanded. */
final class Checks {
    private Checks() {}

    static CommandSpec options(CommandSpec spec) {
        return spec.addPositional(Specs.parameter("0..*", "MANUSCRIPT", "Markdown files (default: the library's)"))
                .addOption(Specs.from())
                .addOption(Specs.options("only claims of this kind", "KIND", "--kind"))
                .addOption(Specs.options("only claims with this tag", "TAG", "--tag"))
                .addOption(Specs.options("the least that a ratio may be: claim=90%, locator/fact=100%", "M=N", "--min"))
                .addOption(Specs.options("the most that a count may be: stale=0, errors=0", "M=N", "--max"));
    }

    /** Reads the library and the manuscripts, and checks them. */
    static CheckResult check(Call call, Library library) {
        // What is asked is understood before a file is read.
        Filter filter = filter(call);
        List<Threshold> thresholds = thresholds(call, library);
        List<Manuscript> manuscripts = manuscripts(call, library);
        Claims claims = library.claims();
        checkTags(call.options("--tag"), claims);
        return Checker.check(new CheckInput(
                Version.number(),
                manuscripts,
                library.sources(),
                claims,
                Assessor.assess(
                        claims,
                        library.sources(),
                        manuscripts,
                        library.settings().language()),
                filter,
                ReaderNeeds.ofList(library),
                thresholds));
    }

    /** Whether something is demanded of claims, and there is none of which it could be. */
    static boolean isVain(CheckResult result) {
        if (!result.claims().isEmpty()) {
            return false;
        }
        for (Gate gate : result.gates()) {
            if (gate.threshold().isRatio()) {
                return true;
            }
        }
        return !result.input().filter().isNone();
    }

    /** A misspelt tag would choose no claim, and every threshold would be met. */
    private static void checkTags(List<String> asked, Claims claims) {
        Set<String> known = new TreeSet<>();
        for (Claim claim : claims.all()) {
            known.addAll(claim.tags());
        }
        for (String tag : asked) {
            if (!known.contains(tag)) {
                String near = Similar.to(tag, known);
                throw new UsageException(
                        "no claim has the tag " + tag,
                        near != null
                                ? "did you mean " + near + "?"
                                : known.isEmpty() ? "no claim has any" : "the tags are " + String.join(", ", known));
            }
        }
    }

    private static List<Manuscript> manuscripts(Call call, Library library) {
        List<Manuscript> manuscripts = new ArrayList<>();
        for (String name : call.parameters(0)) {
            manuscripts.add(call.draft(library, name));
        }
        if (manuscripts.isEmpty()) {
            manuscripts.add(call.draft(library, null));
        }
        return manuscripts;
    }

    private static Filter filter(Call call) {
        List<Kind> kinds = new ArrayList<>();
        for (String id : call.options("--kind")) {
            kinds.add(Kind.of(id)
                    .orElseThrow(() -> new UsageException(
                            "no kind of claim is called " + id, "choose from " + String.join(", ", kindIds()))));
        }
        return new Filter(kinds, call.options("--tag"));
    }

    private static List<Threshold> thresholds(Call call, Library library) {
        ThresholdParser parser = new ThresholdParser(Counts.names(), kindIds());
        List<Threshold> asked = new ArrayList<>();
        for (String minimum : call.options("--min")) {
            asked.add(parser.option(Sense.MIN, minimum));
        }
        for (String maximum : call.options("--max")) {
            asked.add(parser.option(Sense.MAX, maximum));
        }
        return ThresholdParser.merge(asked, parser.settings(library.settings().thresholds()));
    }

    private static List<String> kindIds() {
        List<String> ids = new ArrayList<>();
        for (Kind kind : Kind.values()) {
            ids.add(kind.id());
        }
        return ids;
    }
}
