package org.footing.check;

import java.util.ArrayList;
import java.util.List;
import org.footing.check.measure.Fraction;
import org.footing.check.measure.Measure;
import org.footing.check.measure.Threshold;

/** Compares what was measured with what is demanded. */
final class Gates {
    private Gates() {}

    static List<Gate> of(
            List<Threshold> thresholds,
            Tally tally,
            List<ClaimResult> claims,
            List<SectionResult> sections,
            Counts counts) {
        List<Gate> gates = new ArrayList<>(thresholds.size());
        for (Threshold threshold : thresholds) {
            Measure measure = Measure.of(threshold.name());
            if (measure == null) {
                gates.add(gate(threshold, "all", new Fraction(counts.get(threshold.name()), 1)));
            } else if (threshold.scope().isAll()) {
                gates.add(gate(threshold, "all", tally.total(claims).get(measure)));
            } else if (threshold.scope().isEachSection()) {
                for (SectionResult section : sections) {
                    gates.add(gate(threshold, section.title(), section.ratios().get(measure)));
                }
            } else {
                String kind = threshold.scope().id();
                gates.add(gate(threshold, kind, Tally.of(ofKind(claims, kind)).get(measure)));
            }
        }
        return gates;
    }

    private static Gate gate(Threshold threshold, String scope, Fraction actual) {
        return new Gate(threshold, scope, actual, threshold.admits(actual));
    }

    private static List<ClaimResult> ofKind(List<ClaimResult> claims, String kind) {
        List<ClaimResult> found = new ArrayList<>();
        for (ClaimResult claim : claims) {
            if (claim.claim().kind().id().equals(kind)) {
                found.add(claim);
            }
        }
        return found;
    }
}
