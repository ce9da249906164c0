package org.footing.claim;

import java.util.List;

/**
 * A claim as it stands today.
 *
 * @param claim as recorded
 * @param anchors one for each occurrence, in order
 * @param links one for each evidence link, in order
 * @param coverage how far its needs are met
 */
public record ClaimState(Claim claim, List<Anchor> anchors, List<LinkState> links, Coverage coverage) {
    public ClaimState {
        anchors = List.copyOf(anchors);
        links = List.copyOf(links);
    }
}
