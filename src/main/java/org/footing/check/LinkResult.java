package org.footing.check;

import org.footing.claim.EvidenceLink;
import org.footing.claim.LinkState;
import org.footing.source.Source;
import org.jspecify.annotations.Nullable;

/**
 * A link of a claim, with what it points to.
 *
 * @param state as it stands today
 * @param source null when the library has none of that key, or the link names none
 * @param sourceClass {@code primary}, {@code secondary} or {@code tertiary}: the link's own, else the source's; empty when neither says
 * @param noteNumber the number of the note that a reader sees; 0 when there is no such note, or it is unused
 */
public record LinkResult(LinkState state, @Nullable Source source, String sourceClass, int noteNumber) {
    public EvidenceLink link() {
        return state.link();
    }

    /** Whether it names a source of the library and carries the claim. */
    public boolean isBacking() {
        return source != null && state.link().stance().isBacking();
    }
}
