package org.footing.check;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.footing.claim.Claim;
import org.footing.text.Similar;

/** Premises that are not there, that lead back to themselves, or that do not hold. */
final class PremiseRules implements Rule {
    @Override
    public void check(Paper paper, Findings findings) {
        Set<String> onKnownCycle = new HashSet<>();
        for (ClaimResult claim : paper.claims()) {
            checkUnknown(paper, claim.claim(), findings);
            List<String> cycle = claim.coverage().cycle();
            if (!cycle.isEmpty() && !onKnownCycle.contains(claim.claim().id())) {
                onKnownCycle.addAll(cycle);
                findings.add(
                        RuleId.PREMISE_CYCLE,
                        claim.claim(),
                        "",
                        paper.inFile(claim.claim()),
                        "the claim follows from itself: " + String.join(" → ", cycle) + " → " + cycle.get(0),
                        "take one of these premises away");
            }
            checkWeak(paper, claim, findings);
        }
    }

    private static void checkUnknown(Paper paper, Claim claim, Findings findings) {
        for (String premise : claim.premises()) {
            if (paper.input().claims().get(premise).isEmpty()) {
                List<String> ids = new ArrayList<>();
                for (Claim other : paper.input().claims().all()) {
                    ids.add(other.id());
                }
                String near = Similar.to(premise, ids);
                findings.add(
                        RuleId.UNKNOWN_PREMISE,
                        claim,
                        premise,
                        paper.inFile(claim),
                        "the premise " + premise + " is no claim of "
                                + paper.input().claims().file().name(),
                        near == null ? "record it, or take it away" : "did you mean " + near + "?");
            }
        }
    }

    /** Only where the claim itself has what it needs: this failure is inherited. */
    private static void checkWeak(Paper paper, ClaimResult claim, Findings findings) {
        if (!claim.coverage().shallow() || !claim.coverage().cycle().isEmpty()) {
            return;
        }
        List<String> weak = new ArrayList<>();
        for (String premise : claim.coverage().weakPremises()) {
            if (paper.input().claims().get(premise).isPresent()) {
                weak.add(premise);
            }
        }
        if (!weak.isEmpty()) {
            findings.add(
                    RuleId.WEAK_PREMISE,
                    claim.claim(),
                    "",
                    paper.inFile(claim.claim()),
                    "covered itself, but it follows from " + String.join(", ", weak)
                            + (weak.size() == 1 ? ", which is not" : ", which are not"),
                    "see to these premises first");
        }
    }
}
