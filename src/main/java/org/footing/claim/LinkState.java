package org.footing.claim;

import java.util.List;

/**
 * A link as it stands today.
 *
 * @param link as recorded
 * @param status as recorded
 * @param changed the components that differ from what was checked; never any for an unchecked link
 * @param texts the components as they read today; {@link Stamp#hashed} gives what a verification would record
 */
public record LinkState(EvidenceLink link, Status status, List<Component> changed, Stamp texts) {
    public LinkState {
        changed = List.copyOf(changed);
    }

    /** Whether something has changed since it was checked. */
    public boolean isStale() {
        return !changed.isEmpty();
    }

    /** Whether it was verified and nothing has changed since. */
    public boolean isFresh() {
        return status == Status.VERIFIED && changed.isEmpty();
    }

    /** Whether it cannot be relied on: failed, or stale. */
    public boolean isBad() {
        return status == Status.FAILED || isStale();
    }

    /** Whether a number, a name or a negation differs between what was checked and what stands there now. */
    public boolean changesMeaning(Component component) {
        return MeaningRisk.between(
                Normal.of(link.verification().texts().of(component)), Normal.of(texts.of(component)));
    }

    /** {@code unchecked}, {@code verified}, {@code failed}, {@code unavailable} or {@code stale}. */
    public String id() {
        return isStale() ? "stale" : status.id();
    }
}
