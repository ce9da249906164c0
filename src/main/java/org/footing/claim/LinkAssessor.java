package org.footing.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.footing.source.Source;
import org.footing.source.Sources;

/** Compares links with what was seen when they were checked. */
final class LinkAssessor {
    private final Sources sources;

    LinkAssessor(Sources sources) {
        this.sources = sources;
    }

    List<LinkState> assess(Claim claim, List<Anchor> anchors) {
        List<LinkState> states = new ArrayList<>(claim.evidence().size());
        for (EvidenceLink link : claim.evidence()) {
            Source source = sources.find(link.source());
            Stamp texts = new Stamp(
                    ComponentText.oneLine(sentence(claim, anchors)),
                    ComponentText.citation(link),
                    source == null ? "" : ComponentText.source(source),
                    ComponentText.excerpt(link));
            states.add(state(link, texts, anchors));
        }
        return states;
    }

    /** The sentence at the claim's first place; of a claim without a place, its statement. */
    private static String sentence(Claim claim, List<Anchor> anchors) {
        if (anchors.isEmpty()) {
            return claim.statement();
        }
        Optional<Anchor.Place> place = anchors.get(0).place();
        return place.isPresent() ? place.get().sentence() : "";
    }

    private static LinkState state(EvidenceLink link, Stamp texts, List<Anchor> anchors) {
        Verification verification = link.verification();
        if (verification.status() == Status.UNCHECKED) {
            return new LinkState(link, Status.UNCHECKED, List.of(), texts);
        }
        Stamp current = texts.hashed();
        List<Component> changed = new ArrayList<>();
        for (Component component : Component.ALL) {
            String recorded = verification.hashes().of(component);
            boolean differs = !recorded.isEmpty() && !recorded.equals(current.of(component));
            if (component == Component.SENTENCE && !anchors.isEmpty()) {
                AnchorState state = anchors.get(0).state();
                differs = state != AnchorState.NO_DOCUMENT && (differs || state.isLikeness());
            }
            if (differs) {
                changed.add(component);
            }
        }
        return new LinkState(link, verification.status(), changed, texts);
    }
}
