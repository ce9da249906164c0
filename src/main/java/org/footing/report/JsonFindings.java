package org.footing.report;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import org.footing.check.CheckResult;
import org.footing.check.Finding;
import org.footing.check.Gate;
import org.footing.text.Location;

/** Findings and gates, as JSON. */
final class JsonFindings {
    private final JsonGenerator json;

    JsonFindings(JsonGenerator json) {
        this.json = json;
    }

    void write(CheckResult result) throws IOException {
        json.writeArrayFieldStart("findings");
        for (Finding finding : result.findings()) {
            json.writeStartObject();
            json.writeStringField("rule", finding.rule().id());
            json.writeStringField("severity", finding.severity().id());
            json.writeStringField("claim", finding.claim());
            location(json, finding.location());
            json.writeStringField("message", finding.message());
            json.writeStringField("suggestion", finding.suggestion());
            json.writeStringField("fingerprint", finding.fingerprint());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeArrayFieldStart("gates");
        for (Gate gate : result.gates()) {
            json.writeStartObject();
            json.writeStringField("measure", gate.threshold().name());
            json.writeStringField("scope", gate.scope());
            json.writeStringField(
                    gate.threshold().sense().id(), gate.threshold().written());
            json.writeStringField("actual", gate.display());
            json.writeNumberField("num", gate.actual().num());
            json.writeNumberField("den", gate.actual().den());
            json.writeBooleanField("passed", gate.passed());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    /** Line and column count from 1, the column in code points; 0 stands for the file or the line as a whole. */
    static void location(JsonGenerator json, Location location) throws IOException {
        json.writeObjectFieldStart("location");
        json.writeStringField("file", location.file());
        json.writeNumberField("line", location.line());
        json.writeNumberField("column", location.column());
        json.writeEndObject();
    }
}
