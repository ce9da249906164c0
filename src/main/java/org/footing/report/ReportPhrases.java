package org.footing.report;

import java.util.ArrayList;
import java.util.List;
import org.footing.check.CheckResult;
import org.footing.check.ClaimResult;
import org.footing.check.Counts;
import org.footing.check.LinkResult;
import org.footing.check.Verdict;
import org.footing.claim.Component;
import org.footing.claim.Need;

/** Phrases that every report says alike. */
final class ReportPhrases {
    private ReportPhrases() {}

    /** {@code 1 claim}, {@code 2 claims}. */
    static String count(int number, String noun) {
        return number + " " + noun + (number == 1 ? "" : "s");
    }

    /** What a claim lacks: {@code lacks source, locator}; empty when it lacks nothing. */
    static String lacks(ClaimResult claim) {
        List<String> needs = new ArrayList<>();
        for (Need need : claim.coverage().missing()) {
            needs.add(need.id());
        }
        return needs.isEmpty() ? "" : "lacks " + String.join(", ", needs);
    }

    /** Why a claim that has what it needs is weak; empty when it is not. */
    static String weakness(ClaimResult claim) {
        if (claim.verdict() != Verdict.WEAK) {
            return "";
        }
        List<String> reasons = new ArrayList<>();
        for (LinkResult link : claim.links()) {
            if (link.state().isBad()) {
                reasons.add("a link is " + link.state().id());
                break;
            }
        }
        if (!claim.coverage().cycle().isEmpty()) {
            reasons.add("it follows from itself");
        } else if (!claim.coverage().weakPremises().isEmpty()) {
            List<String> weak = claim.coverage().weakPremises();
            reasons.add(
                    weak.size() == 1
                            ? "its premise " + weak.get(0) + " does not hold"
                            : "its premises " + String.join(", ", weak) + " do not hold");
        }
        return reasons.isEmpty() ? "" : "weak: " + String.join("; ", reasons);
    }

    /** {@code stale (source, citation)}, {@code verified by A. Smith, 2026-01-02}. */
    static String status(LinkResult link) {
        if (link.state().isStale()) {
            List<String> changed = new ArrayList<>();
            for (Component component : link.state().changed()) {
                changed.add(component.id());
            }
            return "stale (" + String.join(", ", changed) + ")";
        }
        String by = link.link().verification().by();
        String date = link.link().verification().date();
        String who = by.isEmpty() ? "" : " by " + by;
        return link.state().id() + who + (date.isEmpty() ? "" : (who.isEmpty() ? " " : ", ") + date);
    }

    /** {@code footing 0.1.0 · style … · filter: none}. */
    static List<String> provenance(CheckResult result, String style) {
        List<String> parts = new ArrayList<>();
        parts.add("footing " + result.input().version());
        if (!style.isEmpty()) {
            parts.add("style " + style);
        }
        parts.add("filter: " + result.input().filter().display());
        return parts;
    }

    /** What no measure counts: {@code 2 waived · 3 filtered out · 1 elsewhere}. */
    static List<String> excluded(CheckResult result) {
        Counts counts = result.counts();
        List<String> parts = new ArrayList<>();
        parts.add(counts.get("waived") + " waived");
        parts.add(counts.get("filtered-out") + " filtered out");
        parts.add(counts.get("elsewhere") + " in other manuscripts");
        return parts;
    }

    /** {@code 3 errors · 12 warnings · 1 info}. */
    static String findings(CheckResult result) {
        Counts counts = result.counts();
        return count(counts.get("errors"), "error") + " · " + count(counts.get("warnings"), "warning") + " · "
                + counts.get("infos") + " info";
    }
}
