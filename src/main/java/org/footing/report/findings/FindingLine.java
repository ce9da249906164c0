package org.footing.report.findings;

import org.footing.check.Finding;

/** A finding in one line, for formats that have a single field for it. */
final class FindingLine {
    private FindingLine() {}

    /** The message, and what to do. */
    static String of(Finding finding) {
        return finding.suggestion().isEmpty() ? finding.message() : finding.message() + ": " + finding.suggestion();
    }
}
