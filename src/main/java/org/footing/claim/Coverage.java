package org.footing.claim;

import java.util.List;

/**
 * How far a claim's needs are met.
 *
 * @param shallow whether it has all that its kind needs; for a waived claim, true
 * @param deep whether, besides, none of its links is bad and each of its premises is deeply covered
 * @param verified whether every link that it needs is verified and fresh
 * @param missing what it still needs
 * @param weakPremises the premises that keep it from being deep: unknown ones, cyclic ones and those not deep themselves
 * @param cycle the ids of a circle of premises that it lies on, beginning with the one that the file has first; empty when
 *     it lies on none
 */
public record Coverage(
        boolean shallow,
        boolean deep,
        boolean verified,
        List<Need> missing,
        List<String> weakPremises,
        List<String> cycle) {
    public Coverage {
        missing = List.copyOf(missing);
        weakPremises = List.copyOf(weakPremises);
        cycle = List.copyOf(cycle);
    }
}
