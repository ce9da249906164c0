package org.footing.check;

import java.util.List;
import org.footing.claim.Anchor;
import org.footing.claim.AnchorState;
import org.footing.claim.Claim;
import org.footing.claim.ClaimState;
import org.footing.claim.Coverage;
import org.footing.text.Location;
import org.jspecify.annotations.Nullable;

/**
 * A claim as it was checked.
 *
 * @param state as it stands today
 * @param verdict how it stands, in one word
 * @param links one for each evidence link, in order
 * @param home where it first stands in the manuscripts that were read: there it is counted; null when it was not found
 * @param location of {@code home}, else of the claim in its file
 */
public record ClaimResult(
        ClaimState state, Verdict verdict, List<LinkResult> links, Anchor.@Nullable Place home, Location location) {
    public ClaimResult {
        links = List.copyOf(links);
    }

    public Claim claim() {
        return state.claim();
    }

    public Coverage coverage() {
        return state.coverage();
    }

    /** How it was found: as at {@code home}, else as its first occurrence; lost when it has none. */
    public AnchorState anchor() {
        List<Anchor> anchors = state.anchors();
        for (Anchor anchor : anchors) {
            if (anchor.state().isFound()) {
                return anchor.state();
            }
        }
        return anchors.isEmpty() ? AnchorState.LOST : anchors.get(0).state();
    }

    /** Whether a link is stale. */
    public boolean isStale() {
        for (LinkResult link : links) {
            if (link.state().isStale()) {
                return true;
            }
        }
        return false;
    }
}
