package org.footing.report.findings;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.footing.check.Finding;
import org.footing.report.Report;
import org.footing.report.ReportWriter;
import org.footing.report.XmlText;

/** Checkstyle's XML, which editors and reviewers' tools read. */
public final class CheckstyleXml implements ReportWriter {
    @Override
    public String id() {
        return "checkstyle";
    }

    @Override
    public String write(Report report) {
        Map<String, List<Finding>> byFile = report.result().findings().stream()
                .collect(Collectors.groupingBy(
                        finding -> finding.location().file(), LinkedHashMap::new, Collectors.toList()));
        XmlText xml = new XmlText();
        xml.open("checkstyle").attribute("version", "10.0").line();
        byFile.forEach((file, findings) -> {
            xml.open("file").attribute("name", file).line();
            findings.forEach(finding -> error(xml, finding));
            xml.close().line();
        });
        xml.close();
        return xml.finish();
    }

    private static void error(XmlText xml, Finding finding) {
        xml.open("error")
                .attribute(
                        "line", Integer.toString(Math.max(1, finding.location().line())));
        if (finding.location().column() > 0) {
            xml.attribute("column", Integer.toString(finding.location().column()));
        }
        xml.attribute("severity", finding.severity().id())
                .attribute("message", FindingLine.of(finding))
                .attribute("source", "footing." + finding.rule().id())
                .close()
                .line();
    }
}
