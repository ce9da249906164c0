package org.footing.report.findings;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.footing.check.Finding;
import org.footing.check.Gate;
import org.footing.check.RuleGuide;
import org.footing.check.RuleId;
import org.footing.check.Severity;
import org.footing.report.IriText;
import org.footing.report.Report;
import org.footing.report.ReportWriter;
import org.footing.text.Controls;

/**
 * SARIF 2.1.0 (OASIS), for code scanning and editors. Columns count code points; a fingerprint stays the same however the text
 * around the fault changes. A missed threshold is a result of the rule {@code threshold}, without a place.
 */
public final class Sarif implements ReportWriter {
    @Override
    public String id() {
        return "sarif";
    }

    @Override
    public String write(Report report) {
        StringWriter out = new StringWriter(1 << 14);
        try (JsonGenerator json = new JsonFactory().createGenerator(out)) {
            json.useDefaultPrettyPrinter();
            json.writeStartObject();
            json.writeStringField("$schema", "https://json.schemastore.org/sarif-2.1.0.json");
            json.writeStringField("version", "2.1.0");
            json.writeArrayFieldStart("runs");
            run(json, report);
            json.writeEndArray();
            json.writeEndObject();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Controls.escaped(out.append('\n').toString());
    }

    private static void run(JsonGenerator json, Report report) throws IOException {
        List<RuleId> rules = rules(report);
        List<Gate> missed =
                report.result().gates().stream().filter(gate -> !gate.passed()).toList();
        json.writeStartObject();
        json.writeStringField("columnKind", "unicodeCodePoints");
        json.writeObjectFieldStart("tool");
        json.writeObjectFieldStart("driver");
        json.writeStringField("name", "Footing");
        json.writeStringField("version", report.result().input().version());
        json.writeArrayFieldStart("rules");
        for (RuleId rule : rules) {
            rule(json, rule);
        }
        if (!missed.isEmpty()) {
            json.writeStartObject();
            json.writeStringField("id", "threshold");
            text(json, "shortDescription", "A threshold of the paper is missed");
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
        json.writeEndObject();
        json.writeArrayFieldStart("results");
        for (Finding finding : report.result().findings()) {
            result(json, finding, rules.indexOf(finding.rule()));
        }
        for (Gate gate : missed) {
            json.writeStartObject();
            json.writeStringField("ruleId", "threshold");
            json.writeNumberField("ruleIndex", rules.size());
            json.writeStringField("level", "error");
            text(json, "message", gate.subject() + " is " + gate.display() + ", asked " + gate.demand());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private static List<RuleId> rules(Report report) {
        List<RuleId> rules = new ArrayList<>();
        for (RuleId rule : RuleId.ALL) {
            if (report.result().findings().stream().anyMatch(finding -> finding.rule() == rule)) {
                rules.add(rule);
            }
        }
        return rules;
    }

    private static void rule(JsonGenerator json, RuleId rule) throws IOException {
        RuleGuide.Entry guide = RuleGuide.shipped().of(rule);
        json.writeStartObject();
        json.writeStringField("id", rule.id());
        text(json, "shortDescription", guide.found().replace("`", ""));
        text(json, "help", guide.advice().replace("`", ""));
        json.writeObjectFieldStart("defaultConfiguration");
        json.writeStringField("level", level(rule.severity()));
        json.writeEndObject();
        json.writeEndObject();
    }

    private static void result(JsonGenerator json, Finding finding, int index) throws IOException {
        json.writeStartObject();
        json.writeStringField("ruleId", finding.rule().id());
        json.writeNumberField("ruleIndex", index);
        json.writeStringField("level", level(finding.severity()));
        text(json, "message", FindingLine.of(finding));
        json.writeArrayFieldStart("locations");
        json.writeStartObject();
        json.writeObjectFieldStart("physicalLocation");
        json.writeObjectFieldStart("artifactLocation");
        json.writeStringField("uri", IriText.path(finding.location().file()));
        json.writeEndObject();
        if (finding.location().line() > 0) {
            json.writeObjectFieldStart("region");
            json.writeNumberField("startLine", finding.location().line());
            if (finding.location().column() > 0) {
                json.writeNumberField("startColumn", finding.location().column());
            }
            json.writeEndObject();
        }
        json.writeEndObject();
        if (!finding.claim().isEmpty()) {
            json.writeArrayFieldStart("logicalLocations");
            json.writeStartObject();
            json.writeStringField("name", finding.claim());
            json.writeStringField("kind", "element");
            json.writeEndObject();
            json.writeEndArray();
        }
        json.writeEndObject();
        json.writeEndArray();
        json.writeObjectFieldStart("partialFingerprints");
        json.writeStringField("footing/v1", finding.fingerprint());
        json.writeEndObject();
        json.writeEndObject();
    }

    private static void text(JsonGenerator json, String name, String text) throws IOException {
        json.writeObjectFieldStart(name);
        json.writeStringField("text", text);
        json.writeEndObject();
    }

    private static String level(Severity severity) {
        return switch (severity) {
            case ERROR -> "error";
            case WARNING -> "warning";
            case INFO -> "note";
        };
    }
}
