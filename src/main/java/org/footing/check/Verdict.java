package org.footing.check;

import org.footing.claim.ClaimState;

/** How a claim stands, in one word; the gravest first. */
public enum Verdict {
    /** It lacks something that its kind needs. */
    UNCOVERED("uncovered"),
    /** It has what it needs, but a link is stale or failed, or a premise is weak. */
    WEAK("weak"),
    /** It has what it needs, and so have its premises. */
    COVERED("covered"),
    /** It deliberately has no evidence. */
    WAIVED("waived");

    private final String id;

    Verdict(String id) {
        this.id = id;
    }

    /** The name that reports print. */
    public String id() {
        return id;
    }

    static Verdict of(ClaimState state) {
        if (state.claim().isWaived()) {
            return WAIVED;
        }
        if (!state.coverage().shallow()) {
            return UNCOVERED;
        }
        return state.coverage().deep() ? COVERED : WEAK;
    }
}
