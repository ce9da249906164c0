package org.footing.report;

import java.util.ArrayList;
import java.util.List;
import org.footing.check.CheckResult;
import org.footing.check.ClaimResult;
import org.footing.check.SectionResult;
import org.footing.check.Verdict;
import org.footing.check.measure.Measure;
import org.footing.check.measure.Ratios;
import org.footing.text.DisplayWidth;

/** Coverage, section by section, and what is missing where. */
final class CoverageTable {
    /** The measures that have a column. */
    static final List<Measure> COLUMNS = List.of(Measure.CLAIM, Measure.DEEP, Measure.VERIFIED, Measure.PRIMARY);

    private static final int CELL = 7;
    private static final int MOST_TITLE = 34;
    private static final int LEAST_MISSING = 8;

    private CoverageTable() {}

    static void print(CheckResult result, Page page) {
        int title = DisplayWidth.of("TOTAL");
        for (SectionResult section : result.sections()) {
            title = Math.max(title, DisplayWidth.of(section.title()));
        }
        int cells = CELL * (COLUMNS.size() + 1) + 2;
        title = Math.min(Math.min(title, MOST_TITLE), Math.max(12, page.columns() - cells - LEAST_MISSING));
        int missing = Math.max(LEAST_MISSING, page.columns() - cells - title);
        StringBuilder head = new StringBuilder(DisplayWidth.pad("Section", title)).append(right("Claims"));
        for (Measure measure : COLUMNS) {
            head.append(right(measure.heading()));
        }
        page.line(page.paint(Tone.QUIET, head.append("  Missing").toString()));
        for (SectionResult section : result.sections()) {
            String name = DisplayWidth.pad(DisplayWidth.fit(section.title(), title), title);
            page.line(row(name, section.claims().size(), section.ratios(), fit(missing(section.claims()), missing)));
        }
        String total = row(DisplayWidth.pad("TOTAL", title), result.claims().size(), result.ratios(), "");
        List<String> missed = missing(result.claims());
        page.line(page.paint(Tone.STRONG, total + (missed.isEmpty() ? "" : "  " + missed.size())));
    }

    private static String row(String title, int claims, Ratios ratios, String missing) {
        StringBuilder out = new StringBuilder(title).append(right(Integer.toString(claims)));
        for (Measure measure : COLUMNS) {
            out.append(right(ratios.get(measure).display()));
        }
        return missing.isEmpty()
                ? out.toString()
                : out.append("  ").append(missing).toString();
    }

    private static String right(String cell) {
        return " ".repeat(Math.max(1, CELL - cell.length())) + cell;
    }

    /** The ids of the claims that lack something. */
    static List<String> missing(List<ClaimResult> claims) {
        List<String> ids = new ArrayList<>();
        for (ClaimResult claim : claims) {
            if (claim.verdict() == Verdict.UNCOVERED) {
                ids.add(claim.claim().id());
            }
        }
        return ids;
    }

    /** As many ids as fit, and how many more there are. */
    private static String fit(List<String> ids, int room) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < ids.size(); i++) {
            String next = (i == 0 ? "" : ", ") + ids.get(i);
            int left = ids.size() - i - 1;
            String rest = left == 0 ? "" : " +" + left;
            if (out.length() + next.length() + rest.length() > room) {
                return out.isEmpty() ? Integer.toString(ids.size()) : out + " +" + (ids.size() - i);
            }
            out.append(next);
        }
        return out.toString();
    }
}
