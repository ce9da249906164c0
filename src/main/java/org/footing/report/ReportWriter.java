package org.footing.report;

/** Draws a report in one format. All writers draw the same model, so that their totals agree. */
public interface ReportWriter {
    /** The name that commands take, {@code sarif}. */
    String id();

    /** The whole text, ending in a line feed. */
    String write(Report report);
}
