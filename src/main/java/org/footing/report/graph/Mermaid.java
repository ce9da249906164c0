package org.footing.report.graph;

import org.footing.report.Report;
import org.footing.report.ReportWriter;

/** Claims and sources as a Mermaid flowchart, which Markdown viewers draw. */
public final class Mermaid implements ReportWriter {
    @Override
    public String id() {
        return "mermaid";
    }

    @Override
    public String write(Report report) {
        ClaimGraph graph = ClaimGraph.of(report);
        StringBuilder out = new StringBuilder("flowchart LR\n");
        for (ClaimGraph.Node node : graph.nodes()) {
            boolean claim = node.kind() == ClaimGraph.Kind.CLAIM;
            String label = node.note().isEmpty() ? node.label() : node.label() + " (" + node.note() + ")";
            out.append("  ").append(node.id());
            out.append(claim ? "[\"" : "([\"")
                    .append(escaped(label))
                    .append(claim ? "\"]" : "\"])")
                    .append('\n');
        }
        for (ClaimGraph.Edge edge : graph.edges()) {
            out.append("  ").append(edge.from());
            out.append(edge.backing() ? " -->|\"" : " -.->|\"")
                    .append(escaped(edge.label()))
                    .append("\"| ");
            out.append(edge.to()).append('\n');
        }
        return out.toString();
    }

    /** Labels may hold Markdown and HTML: every sign that starts one is an entity code of Mermaid's. */
    private static String escaped(String text) {
        StringBuilder out = new StringBuilder(text.length());
        text.codePoints().forEach(c -> {
            if ("\"#&<>;`*_[]{}()|\\".indexOf(c) >= 0) {
                out.append('#').append(c).append(';');
            } else {
                out.appendCodePoint(c < ' ' || c == 0x7F ? 0xFFFD : c);
            }
        });
        return out.toString();
    }
}
