package org.footing.report.findings;

import java.util.List;
import org.footing.check.CheckResult;
import org.footing.check.ClaimResult;
import org.footing.check.Finding;
import org.footing.check.Gate;
import org.footing.check.Severity;
import org.footing.check.Verdict;
import org.footing.report.Report;
import org.footing.report.ReportWriter;
import org.footing.report.XmlText;

/**
 * JUnit's XML, as builds read it: a test for each threshold, for each claim, and one for each error that concerns no claim. A claim
 * fails with its errors; one without evidence fails through the threshold that demands it, as in {@code footing check}; a waived one
 * is skipped.
 */
public final class JunitXml implements ReportWriter {
    @Override
    public String id() {
        return "junit";
    }

    @Override
    public String write(Report report) {
        CheckResult result = report.result();
        List<Finding> other = result.findings().stream()
                .filter(finding -> finding.severity() == Severity.ERROR && result.claim(finding.claim()) == null)
                .toList();
        XmlText xml = new XmlText();
        xml.open("testsuites").attribute("name", "footing").line();
        gates(xml, result);
        claims(xml, result);
        suite(xml, "references", other.size(), other.size(), 0);
        for (Finding finding : other) {
            test(xml, finding.rule().id(), finding.fingerprint());
            failure(xml, finding.message(), place(finding) + advice(finding));
            xml.close().line();
        }
        xml.close().line().close();
        return xml.finish();
    }

    private static void gates(XmlText xml, CheckResult result) {
        long missed = result.gates().stream().filter(gate -> !gate.passed()).count();
        suite(xml, "thresholds", result.gates().size(), missed, 0);
        for (Gate gate : result.gates()) {
            test(xml, "threshold", gate.subject() + " " + gate.demand());
            if (!gate.passed()) {
                failure(xml, gate.subject() + " is " + gate.display() + ", asked " + gate.demand(), "");
            }
            xml.close().line();
        }
        xml.close().line();
    }

    private static void claims(XmlText xml, CheckResult result) {
        long failed = result.claims().stream()
                .filter(claim -> !errors(result, claim).isEmpty())
                .count();
        long waived = result.claims().stream()
                .filter(claim -> claim.verdict() == Verdict.WAIVED)
                .count();
        suite(xml, "claims", result.claims().size(), failed, waived);
        for (ClaimResult claim : result.claims()) {
            test(xml, claim.claim().kind().id(), claim.claim().id());
            for (Finding finding : errors(result, claim)) {
                failure(xml, finding.message(), place(finding) + advice(finding));
            }
            if (claim.verdict() == Verdict.WAIVED) {
                xml.open("skipped").attribute("message", claim.claim().waiver()).close();
            }
            xml.close().line();
        }
        xml.close().line();
    }

    private static List<Finding> errors(CheckResult result, ClaimResult claim) {
        return result.findings().stream()
                .filter(finding -> finding.severity() == Severity.ERROR
                        && finding.claim().equals(claim.claim().id()))
                .toList();
    }

    private static void suite(XmlText xml, String name, long tests, long failures, long skipped) {
        xml.open("testsuite")
                .attribute("name", name)
                .attribute("tests", Long.toString(tests))
                .attribute("failures", Long.toString(failures))
                .attribute("errors", "0")
                .attribute("skipped", Long.toString(skipped))
                .attribute("time", "0")
                .line();
    }

    private static void test(XmlText xml, String kind, String name) {
        xml.open("testcase")
                .attribute("classname", "footing." + kind)
                .attribute("name", name)
                .attribute("time", "0");
    }

    private static void failure(XmlText xml, String message, String text) {
        xml.open("failure").attribute("message", message).text(text).close();
    }

    private static String place(Finding finding) {
        return finding.location().toString();
    }

    private static String advice(Finding finding) {
        return finding.suggestion().isEmpty() ? "" : "\n" + finding.suggestion();
    }
}
