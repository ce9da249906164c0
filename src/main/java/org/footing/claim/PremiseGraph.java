package org.footing.claim;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.Map;

/** Which claim follows from which. No walk over it recurses, so that long chains of premises do no harm. */
final class PremiseGraph {
    private static final int NONE = -1;

    private final List<Claim> claims;
    private final Map<String, Integer> index;
    /** The premises of each claim by index; unknown ones are −1. */
    private final int[][] premises;
    /** The claims that have each claim as a premise. */
    private final List<List<Integer>> dependants = new ArrayList<>();

    PremiseGraph(List<Claim> claims, Map<String, Integer> index) {
        this.claims = claims;
        this.index = index;
        this.premises = new int[claims.size()][];
        for (int i = 0; i < claims.size(); i++) {
            dependants.add(new ArrayList<>());
        }
        for (int i = 0; i < claims.size(); i++) {
            List<String> names = claims.get(i).premises();
            premises[i] = new int[names.size()];
            for (int k = 0; k < names.size(); k++) {
                int premise = indexOf(names.get(k));
                premises[i][k] = premise;
                if (premise != NONE) {
                    dependants.get(premise).add(i);
                }
            }
        }
    }

    /** The index of a claim, or −1. */
    int indexOf(String id) {
        return index.getOrDefault(id, NONE);
    }

    /**
     * The smallest set that holds each candidate whose demand on its premises the set meets.
     *
     * @param one claims of which at least one premise must be in the set
     * @param all claims of which all premises must be in the set
     */
    boolean[] grow(boolean[] candidates, boolean[] one, boolean[] all) {
        boolean[] in = new boolean[claims.size()];
        int[] open = new int[claims.size()];
        Deque<Integer> added = new ArrayDeque<>();
        for (int i = 0; i < claims.size(); i++) {
            open[i] = all[i] ? premises[i].length : 0;
            if (candidates[i] && open[i] == 0 && !one[i]) {
                in[i] = true;
                added.add(i);
            }
        }
        while (!added.isEmpty()) {
            for (int dependant : dependants.get(added.remove())) {
                open[dependant] -= all[dependant] ? 1 : 0;
                if (!in[dependant] && candidates[dependant] && open[dependant] == 0) {
                    in[dependant] = true;
                    added.add(dependant);
                }
            }
        }
        return in;
    }

    /** For each claim a circle of premises that it lies on, from its first claim in the file on; empty when it lies on none. */
    List<List<String>> cycles() {
        int[] group = groups();
        int[] sizes = new int[claims.size()];
        for (int each : group) {
            sizes[each]++;
        }
        List<List<String>> cycles = new ArrayList<>(Collections.nCopies(claims.size(), List.of()));
        for (int i = 0; i < claims.size(); i++) {
            boolean circular = sizes[group[i]] > 1 || dependants.get(i).contains(i);
            if (circular && cycles.get(i).isEmpty()) {
                List<String> cycle = List.copyOf(cycle(i, group));
                for (String member : cycle) {
                    int at = indexOf(member);
                    if (cycles.get(at).isEmpty()) {
                        cycles.set(at, cycle);
                    }
                }
            }
        }
        return cycles;
    }

    /** The shortest way from {@code start} over premises of its group back to itself. */
    private List<String> cycle(int start, int[] group) {
        int[] from = new int[claims.size()];
        Arrays.fill(from, NONE);
        Deque<Integer> queue = new ArrayDeque<>();
        queue.add(start);
        while (!queue.isEmpty()) {
            int claim = queue.remove();
            for (int premise : premises[claim]) {
                if (premise == start) {
                    return path(start, claim, from);
                }
                if (premise != NONE && group[premise] == group[start] && from[premise] == NONE) {
                    from[premise] = claim;
                    queue.add(premise);
                }
            }
        }
        return List.of();
    }

    private List<String> path(int start, int last, int[] from) {
        List<String> path = new ArrayList<>();
        for (int claim = last; claim != start; claim = from[claim]) {
            path.add(claims.get(claim).id());
        }
        path.add(claims.get(start).id());
        Collections.reverse(path);
        return path;
    }

    /** Strongly connected components, by Tarjan's algorithm with a stack of its own. */
    private int[] groups() {
        int size = claims.size();
        int[] group = new int[size];
        int[] order = new int[size];
        int[] low = new int[size];
        int[] next = new int[size];
        Arrays.fill(group, NONE);
        Deque<Integer> walk = new ArrayDeque<>();
        Deque<Integer> open = new ArrayDeque<>();
        int count = 0;
        for (int root = 0; root < size; root++) {
            if (order[root] != 0) {
                continue;
            }
            walk.push(root);
            while (!walk.isEmpty()) {
                int claim = walk.element();
                if (next[claim] == 0) {
                    order[claim] = ++count;
                    low[claim] = count;
                    open.push(claim);
                }
                if (next[claim] < premises[claim].length) {
                    int premise = premises[claim][next[claim]++];
                    if (premise != NONE && order[premise] == 0) {
                        walk.push(premise);
                    } else if (premise != NONE && group[premise] == NONE) {
                        low[claim] = Math.min(low[claim], order[premise]);
                    }
                    continue;
                }
                walk.pop();
                close(claim, order, low, group, open);
                Integer parent = walk.peek();
                if (parent != null) {
                    low[parent] = Math.min(low[parent], low[claim]);
                }
            }
        }
        return group;
    }

    private static void close(int claim, int[] order, int[] low, int[] group, Deque<Integer> open) {
        if (low[claim] != order[claim]) {
            return;
        }
        int member;
        do {
            member = open.pop();
            group[member] = claim;
        } while (member != claim);
    }
}
