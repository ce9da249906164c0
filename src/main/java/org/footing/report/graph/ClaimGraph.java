package org.footing.report.graph;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.footing.check.ClaimResult;
import org.footing.check.LinkResult;
import org.footing.check.Verdict;
import org.footing.report.Report;

/** Claims, what they follow from and the sources that they rest on, as nodes and edges. */
record ClaimGraph(List<Node> nodes, List<Edge> edges) {
    /** What a node stands for. */
    enum Kind {
        CLAIM,
        SOURCE
    }

    /**
     * A node.
     *
     * @param id {@code c1}, {@code s1}: safe in any notation
     * @param label for people
     * @param note behind it, {@code uncovered}; may be empty
     */
    record Node(String id, Kind kind, String label, String note) {}

    /**
     * An edge.
     *
     * @param label the stance, or {@code premise}
     * @param backing whether its end carries its start; else it is drawn broken
     */
    record Edge(String from, String to, String label, boolean backing) {}

    static ClaimGraph of(Report report) {
        Map<String, Node> claims = new LinkedHashMap<>();
        Map<String, Node> sources = new LinkedHashMap<>();
        for (ClaimResult claim : report.result().claims()) {
            String note =
                    claim.verdict() == Verdict.COVERED ? "" : claim.verdict().id();
            claims.put(
                    claim.claim().id(),
                    new Node(
                            "c" + (claims.size() + 1), Kind.CLAIM, claim.claim().id(), note));
        }
        List<Edge> edges = new ArrayList<>();
        int number = 0;
        for (ClaimResult claim : report.result().claims()) {
            number++;
            String from = "c" + number;
            for (LinkResult link : claim.links()) {
                String key = link.link().source();
                if (!key.isEmpty()) {
                    Node source = sources.computeIfAbsent(
                            key, k -> new Node("s" + (sources.size() + 1), Kind.SOURCE, report.label(link), ""));
                    edges.add(new Edge(from, source.id(), link.link().stance().id(), link.isBacking()));
                }
            }
            for (String premise : claim.claim().premises()) {
                Node target = claims.get(premise);
                if (target != null) {
                    edges.add(new Edge(from, target.id(), "premise", true));
                }
            }
        }
        List<Node> nodes = new ArrayList<>(claims.values());
        nodes.addAll(sources.values());
        return new ClaimGraph(nodes, edges.stream().distinct().toList());
    }
}
