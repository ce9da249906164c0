package org.footing.check;

import java.util.List;
import org.footing.check.measure.Ratios;
import org.jspecify.annotations.Nullable;

/**
 * What a check found: the one model from which text, Markdown, HTML and JSON are drawn.
 *
 * @param input what was checked
 * @param claims those that the filter admits and the manuscripts may have, in the order of the text, unplaced ones last
 * @param sections those with claims or noted sentences, in the order of the text
 * @param sources those that a note or one of {@code claims} uses, in the order of their file
 * @param ratios of all {@code claims}
 * @param counts of claims, links, notes, sources and findings
 * @param findings in the order of the files
 * @param gates one for each threshold; of a threshold for each section, one for each section
 */
public record CheckResult(
        CheckInput input,
        List<ClaimResult> claims,
        List<SectionResult> sections,
        List<SourceResult> sources,
        Ratios ratios,
        Counts counts,
        List<Finding> findings,
        List<Gate> gates) {
    /** The version of the model; a field that changes its meaning makes a new one. */
    public static final int FORMAT = 1;

    public CheckResult {
        claims = List.copyOf(claims);
        sections = List.copyOf(sections);
        sources = List.copyOf(sources);
        findings = List.copyOf(findings);
        gates = List.copyOf(gates);
    }

    /** Whether there is no error and every gate is passed: what a script asks. */
    public boolean isClean() {
        for (Gate gate : gates) {
            if (!gate.passed()) {
                return false;
            }
        }
        return counts.get("errors") == 0;
    }

    /** The claim with this id, or null when it was not checked. */
    public @Nullable ClaimResult claim(String id) {
        for (ClaimResult claim : claims) {
            if (claim.claim().id().equals(id)) {
                return claim;
            }
        }
        return null;
    }
}
