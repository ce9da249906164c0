package org.footing.claim;

import java.util.List;
import org.footing.manuscript.ClaimMark;

/**
 * All claims as they stand today.
 *
 * @param states one for each claim, in the order of the claims file
 * @param unrecorded marks in the manuscripts whose id no claim of the file has, in the order of the text
 */
public record Assessment(List<ClaimState> states, List<ClaimMark> unrecorded) {
    public Assessment {
        states = List.copyOf(states);
        unrecorded = List.copyOf(unrecorded);
    }
}
