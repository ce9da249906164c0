package org.footing.report.graph;

import org.footing.report.Report;
import org.footing.report.ReportWriter;

/** Claims and sources as a graph in Graphviz' DOT. */
public final class Dot implements ReportWriter {
    @Override
    public String id() {
        return "dot";
    }

    @Override
    public String write(Report report) {
        ClaimGraph graph = ClaimGraph.of(report);
        StringBuilder out = new StringBuilder("digraph claims {\n  rankdir=LR;\n  node [fontname=\"sans-serif\"];\n");
        for (ClaimGraph.Node node : graph.nodes()) {
            boolean claim = node.kind() == ClaimGraph.Kind.CLAIM;
            out.append("  ").append(node.id()).append(" [label=").append(quoted(label(node)));
            out.append(claim ? ", shape=box" : ", shape=ellipse");
            out.append(node.note().isEmpty() ? "" : ", style=dashed").append("];\n");
        }
        for (ClaimGraph.Edge edge : graph.edges()) {
            out.append("  ").append(edge.from()).append(" -> ").append(edge.to());
            out.append(" [label=").append(quoted(edge.label()));
            out.append(edge.backing() ? "" : ", style=dashed").append("];\n");
        }
        return out.append("}\n").toString();
    }

    private static String label(ClaimGraph.Node node) {
        return node.note().isEmpty() ? node.label() : node.label() + "\n(" + node.note() + ")";
    }

    /** A quoted string of DOT: backslashes would start its own escapes. */
    private static String quoted(String text) {
        StringBuilder out = new StringBuilder("\"");
        text.codePoints().forEach(c -> {
            switch (c) {
                case '"' -> out.append("\\\"");
                case '\\' -> out.append("\\\\");
                case '\n' -> out.append("\\n");
                default -> out.appendCodePoint(c < ' ' || c == 0x7F ? 0xFFFD : c);
            }
        });
        return out.append('"').toString();
    }
}
