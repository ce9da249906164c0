package org.footing.cli;

import org.footing.report.Report;
import org.footing.report.ReportWriter;
import org.footing.report.findings.CheckstyleXml;
import org.footing.report.findings.GithubAnnotations;
import org.footing.report.findings.JunitXml;
import org.footing.report.findings.Sarif;
import org.footing.report.graph.Badge;
import org.footing.report.graph.Dot;
import org.footing.report.graph.LinkTable;
import org.footing.report.graph.Mermaid;
import org.footing.report.linkeddata.JsonLd;
import org.footing.report.linkeddata.Nanopublications;
import org.footing.report.linkeddata.Turtle;

/** The writers of reports for other programs. Only the one that is asked for is loaded. */
final class ReportWriters {
    /** What {@code footing check} writes beside texts: findings for programs that show them. */
    static final String[] FINDINGS = {"sarif", "junit", "checkstyle", "github"};

    /** What {@code footing report} writes beside texts: claims and what they rest on, for programs that draw, count or reason. */
    static final String[] CLAIMS = {"csv", "dot", "mermaid", "turtle", "jsonld", "trig", "badge"};

    private ReportWriters() {}

    /** The report in one of these formats. */
    static String write(String id, Report report) {
        return writer(id).write(report);
    }

    private static ReportWriter writer(String id) {
        return switch (id) {
            case "sarif" -> new Sarif();
            case "junit" -> new JunitXml();
            case "checkstyle" -> new CheckstyleXml();
            case "github" -> new GithubAnnotations();
            case "csv" -> new LinkTable();
            case "dot" -> new Dot();
            case "mermaid" -> new Mermaid();
            case "turtle" -> new Turtle();
            case "jsonld" -> new JsonLd();
            case "trig" -> new Nanopublications();
            case "badge" -> new Badge();
            default -> throw new IllegalStateException("no writer of " + id);
        };
    }

    /** Formats of a command: its own texts, then those of writers here. */
    static String[] with(String[] own, String... more) {
        String[] all = new String[own.length + more.length];
        System.arraycopy(own, 0, all, 0, own.length);
        System.arraycopy(more, 0, all, own.length, more.length);
        return all;
    }
}
