package org.footing.check;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.footing.claim.Claim;
import org.footing.text.Location;
import org.jspecify.annotations.Nullable;

/** Gathers findings, gives each its fingerprint and puts them in order. */
final class Findings {
    private final List<Finding> found = new ArrayList<>();
    private final Map<String, Integer> fingerprints = new HashMap<>();
    private final Map<String, Integer> files = new HashMap<>();

    /** @param files the names of the inputs, in the order in which their findings are to stand */
    Findings(List<String> files) {
        for (String file : files) {
            this.files.putIfAbsent(file, this.files.size());
        }
    }

    /** @param subject what tells this finding from others of its rule: a claim, a note, a key … */
    void add(RuleId rule, String subject, Location location, String message, String suggestion) {
        add(rule, "", subject, location, message, suggestion, null);
    }

    /** A finding that a change of the draft puts right. */
    void add(RuleId rule, String subject, Location location, String message, String suggestion, Fix fix) {
        add(rule, "", subject, location, message, suggestion, fix);
    }

    /** A finding about a claim; {@code detail} tells it from others of the same rule and claim and may be empty. */
    void add(RuleId rule, Claim claim, String detail, Location location, String message, String suggestion) {
        String subject = detail.isEmpty() ? claim.id() : claim.id() + ":" + detail;
        add(rule, claim.id(), subject, location, message, suggestion, null);
    }

    private void add(
            RuleId rule,
            String claim,
            String subject,
            Location location,
            String message,
            String suggestion,
            @Nullable Fix fix) {
        String fingerprint = rule.id() + ":" + subject;
        Integer before = fingerprints.get(fingerprint);
        int count = before == null ? 1 : before + 1;
        fingerprints.put(fingerprint, count);
        String unique = count == 1 ? fingerprint : fingerprint + "#" + count;
        found.add(new Finding(rule, claim, location, message, suggestion, unique, fix));
    }

    /** By file, line and column, and in the order of the rules at one place. */
    List<Finding> sorted() {
        List<Finding> sorted = new ArrayList<>(found);
        Collections.sort(sorted, new ByPlace());
        return sorted;
    }

    private int fileOf(Finding finding) {
        Integer index = files.get(finding.location().file());
        return index == null ? files.size() : index;
    }

    private final class ByPlace implements Comparator<Finding> {
        @Override
        public int compare(Finding a, Finding b) {
            int order = Integer.compare(fileOf(a), fileOf(b));
            if (order == 0) {
                order = a.location().file().compareTo(b.location().file());
            }
            if (order == 0) {
                order = Integer.compare(a.location().line(), b.location().line());
            }
            if (order == 0) {
                order = Integer.compare(a.location().column(), b.location().column());
            }
            return order != 0 ? order : a.rule().compareTo(b.rule());
        }
    }
}
