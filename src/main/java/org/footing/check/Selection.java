package org.footing.check;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import org.footing.claim.Anchor;
import org.footing.claim.AnchorState;
import org.footing.claim.ClaimState;
import org.footing.claim.EvidenceLink;
import org.footing.claim.LinkState;
import org.footing.manuscript.Manuscript;
import org.footing.manuscript.Note;
import org.footing.source.Source;
import org.footing.source.SourceClass;
import org.footing.text.Location;
import org.jspecify.annotations.Nullable;

/**
 * The claims that are checked and those that are not.
 *
 * @param claims in the order of the text, those without a place last
 * @param leftOut those that the filter refuses, and those that stand only in manuscripts that were not read
 * @param filteredOut how many of {@code leftOut} the filter refuses
 */
record Selection(List<ClaimResult> claims, List<ClaimState> leftOut, int filteredOut) {
    static Selection of(CheckInput input) {
        List<ClaimResult> claims = new ArrayList<>();
        List<ClaimState> leftOut = new ArrayList<>();
        int filteredOut = 0;
        for (ClaimState state : input.assessment().states()) {
            if (!input.filter().admits(state.claim())) {
                filteredOut++;
                leftOut.add(state);
            } else if (standsElsewhere(input, state)) {
                leftOut.add(state);
            } else {
                claims.add(result(input, state));
            }
        }
        Collections.sort(claims, new ByPlace(input.manuscripts()));
        return new Selection(claims, leftOut, filteredOut);
    }

    private static boolean standsElsewhere(CheckInput input, ClaimState state) {
        if (input.manuscripts().isEmpty() || state.anchors().isEmpty()) {
            return false;
        }
        for (Anchor anchor : state.anchors()) {
            if (anchor.state() != AnchorState.NO_DOCUMENT) {
                return false;
            }
        }
        return true;
    }

    private static ClaimResult result(CheckInput input, ClaimState state) {
        Anchor.Place home = home(input, state);
        List<LinkResult> links = new ArrayList<>(state.links().size());
        for (LinkState link : state.links()) {
            links.add(result(input, home, link));
        }
        Location location = home == null
                ? input.claims().file().locate(state.claim().idSpan())
                : home.manuscript().source().locate(home.span());
        return new ClaimResult(state, Verdict.of(state), links, home, location);
    }

    private static Anchor.@Nullable Place home(CheckInput input, ClaimState state) {
        Anchor.Place first = null;
        for (Anchor anchor : state.anchors()) {
            Anchor.Place place = anchor.place().orElse(null);
            if (place != null && (first == null || compare(input.manuscripts(), place, first) < 0)) {
                first = place;
            }
        }
        return first;
    }

    private static LinkResult result(CheckInput input, Anchor.@Nullable Place home, LinkState state) {
        EvidenceLink link = state.link();
        Source source = link.source().isEmpty() ? null : input.sources().find(link.source());
        String sourceClass = link.sourceClass();
        if (sourceClass.isEmpty() && source != null) {
            SourceClass known = source.sourceClass();
            sourceClass = known == null ? "" : known.word();
        }
        Note note = Paper.note(input, home == null ? null : home.manuscript(), link.note());
        return new LinkResult(state, source, sourceClass, note == null ? 0 : note.number());
    }

    private static int compare(List<Manuscript> manuscripts, Anchor.Place a, Anchor.Place b) {
        int order = Integer.compare(index(manuscripts, a.manuscript()), index(manuscripts, b.manuscript()));
        return order != 0 ? order : Integer.compare(a.span().start(), b.span().start());
    }

    private static int index(List<Manuscript> manuscripts, Manuscript manuscript) {
        for (int i = 0; i < manuscripts.size(); i++) {
            if (manuscripts.get(i).source() == manuscript.source()) {
                return i;
            }
        }
        return manuscripts.size();
    }

    private record ByPlace(List<Manuscript> manuscripts) implements Comparator<ClaimResult> {
        @Override
        public int compare(ClaimResult a, ClaimResult b) {
            Anchor.Place first = a.home();
            Anchor.Place second = b.home();
            if (first == null || second == null) {
                return Boolean.compare(first == null, second == null);
            }
            return Selection.compare(manuscripts, first, second);
        }
    }
}
