package org.footing.claim;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Coverage over premises. A claim counts as covered, deeply covered or verified only when that follows from claims that do not
 * rest on it: each is a least fixed point, so a circle of premises supports nothing.
 */
final class CoverageAssessor {
    private final List<Claim> claims;
    private final List<List<LinkState>> links;
    private final List<List<Need>> missing = new ArrayList<>();
    private final PremiseGraph graph;

    CoverageAssessor(Claims claims, List<List<LinkState>> links, KindNeeds needs) {
        this.claims = claims.all();
        this.links = links;
        Map<String, Integer> index = new HashMap<>(this.claims.size() * 2);
        for (Claim claim : this.claims) {
            index.put(claim.id(), index.size());
            missing.add(needs.missing(claim));
        }
        this.graph = new PremiseGraph(this.claims, index);
    }

    List<Coverage> assess() {
        boolean[] shallow = shallow();
        boolean[] deep = deep(shallow);
        boolean[] verified = verified(shallow);
        List<List<String>> cycles = graph.cycles();
        List<Coverage> coverage = new ArrayList<>(claims.size());
        for (int i = 0; i < claims.size(); i++) {
            List<Need> needs = missing.get(i);
            if (needs.isEmpty() && !shallow[i]) {
                needs = List.of(Need.COVERED_PREMISE);
            }
            coverage.add(new Coverage(shallow[i], deep[i], verified[i], needs, weak(i, deep), cycles.get(i)));
        }
        return coverage;
    }

    private boolean[] shallow() {
        boolean[] candidates = new boolean[claims.size()];
        boolean[] one = new boolean[claims.size()];
        for (int i = 0; i < claims.size(); i++) {
            candidates[i] = missing.get(i).isEmpty();
            one[i] = claims.get(i).kind() == Kind.ARGUMENT && !claims.get(i).isWaived();
        }
        return graph.grow(candidates, one, new boolean[claims.size()]);
    }

    private boolean[] deep(boolean[] shallow) {
        boolean[] candidates = new boolean[claims.size()];
        boolean[] all = new boolean[claims.size()];
        for (int i = 0; i < claims.size(); i++) {
            candidates[i] = shallow[i] && !hasBadLink(i);
            all[i] = true;
        }
        return graph.grow(candidates, new boolean[claims.size()], all);
    }

    /** A claim that rests on premises alone is verified when they are; one with sources of its own, when those are. */
    private boolean[] verified(boolean[] shallow) {
        boolean[] candidates = new boolean[claims.size()];
        boolean[] all = new boolean[claims.size()];
        for (int i = 0; i < claims.size(); i++) {
            boolean backed = false;
            boolean fresh = true;
            for (LinkState link : links.get(i)) {
                if (link.link().stance().isBacking()) {
                    backed = true;
                    fresh = fresh && link.isFresh();
                }
            }
            all[i] = !backed;
            candidates[i] =
                    shallow[i] && fresh && (backed || !claims.get(i).premises().isEmpty());
        }
        return graph.grow(candidates, new boolean[claims.size()], all);
    }

    private boolean hasBadLink(int claim) {
        for (LinkState link : links.get(claim)) {
            if (link.isBad()) {
                return true;
            }
        }
        return false;
    }

    private List<String> weak(int claim, boolean[] deep) {
        List<String> weak = new ArrayList<>();
        for (String premise : claims.get(claim).premises()) {
            int index = graph.indexOf(premise);
            if (index < 0 || !deep[index]) {
                weak.add(premise);
            }
        }
        return weak;
    }
}
