package org.footing.check;

import org.footing.text.Location;
import org.jspecify.annotations.Nullable;

/**
 * Something to put right, or to know.
 *
 * @param rule which finds it, and says how grave it is
 * @param claim the id of the claim that it concerns; empty when it concerns none
 * @param location where to look
 * @param message what is found: one sentence without a full stop
 * @param suggestion what to do next, likewise; may be empty
 * @param fingerprint the same for the same fault however the files around it change: rule and subject, no line numbers; unique in a
 *     result
 * @param fix the change of the draft that puts it right, where one is safe
 */
public record Finding(
        RuleId rule,
        String claim,
        Location location,
        String message,
        String suggestion,
        String fingerprint,
        @Nullable Fix fix) {
    public Finding {
        if (message.isBlank()) {
            throw new IllegalArgumentException("a finding needs a message");
        }
    }

    public Severity severity() {
        return rule.severity();
    }
}
