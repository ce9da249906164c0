package org.footing.report;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import org.footing.apparatus.RenderedNote;
import org.footing.check.CheckInput;
import org.footing.check.CheckResult;
import org.footing.check.ClaimResult;
import org.footing.check.SectionResult;
import org.footing.check.SourceResult;
import org.footing.check.Verdict;
import org.footing.check.measure.Fraction;
import org.footing.check.measure.Measure;
import org.footing.check.measure.Ratios;
import org.footing.claim.Kind;
import org.footing.manuscript.Manuscript;
import org.footing.manuscript.Note;
import org.footing.text.Controls;

/** The model for scripts: {@code report.schema.json} describes it. The same for {@code check} and {@code report}. */
public final class JsonReport {
    private final Report report;
    private final CheckResult result;
    private final JsonGenerator json;

    private JsonReport(Report report, JsonGenerator json) {
        this.report = report;
        this.result = report.result();
        this.json = json;
    }

    /** Ends with a line feed. Notes are in it when they are rendered. */
    public static String write(Report report) {
        StringWriter out = new StringWriter(1 << 16);
        try (JsonGenerator json = new JsonFactory().createGenerator(out)) {
            DefaultPrettyPrinter printer = new DefaultPrettyPrinter();
            printer.indentArraysWith(new DefaultIndenter("  ", "\n"));
            printer.indentObjectsWith(new DefaultIndenter("  ", "\n"));
            json.setPrettyPrinter(printer);
            new JsonReport(report, json).write();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Controls.escaped(out.append('\n').toString());
    }

    private void write() throws IOException {
        json.writeStartObject();
        json.writeNumberField("format", CheckResult.FORMAT);
        json.writeObjectFieldStart("tool");
        json.writeStringField("name", "footing");
        json.writeStringField("version", result.input().version());
        json.writeEndObject();
        writeInputs(result.input());
        writeFilters(result.input());
        json.writeBooleanField("passed", result.isClean());
        writeRatios(result.ratios());
        json.writeObjectFieldStart("counts");
        for (Map.Entry<String, Integer> count : result.counts().all().entrySet()) {
            json.writeNumberField(count.getKey(), count.getValue());
        }
        json.writeEndObject();
        writeWaived();
        writeSections();
        JsonClaims claims = new JsonClaims(json);
        json.writeArrayFieldStart("claims");
        for (ClaimResult claim : result.claims()) {
            claims.write(claim);
        }
        json.writeEndArray();
        writeSources();
        writeNotes();
        new JsonFindings(json).write(result);
        json.writeEndObject();
    }

    private void writeInputs(CheckInput input) throws IOException {
        json.writeArrayFieldStart("inputs");
        for (Manuscript manuscript : input.manuscripts()) {
            writeInput("manuscript", manuscript.source().name());
        }
        writeInput("claims", input.claims().file().name());
        writeInput("sources", input.sources().file());
        json.writeEndArray();
    }

    private void writeInput(String role, String file) throws IOException {
        json.writeStartObject();
        json.writeStringField("role", role);
        json.writeStringField("file", file);
        json.writeEndObject();
    }

    private void writeFilters(CheckInput input) throws IOException {
        json.writeObjectFieldStart("filters");
        json.writeArrayFieldStart("kinds");
        for (Kind kind : input.filter().kinds()) {
            json.writeString(kind.id());
        }
        json.writeEndArray();
        strings("tags", input.filter().tags());
        json.writeEndObject();
    }

    private void writeRatios(Ratios ratios) throws IOException {
        json.writeObjectFieldStart("ratios");
        for (Measure measure : Measure.ALL) {
            Fraction fraction = ratios.get(measure);
            json.writeObjectFieldStart(measure.id());
            json.writeNumberField("num", fraction.num());
            json.writeNumberField("den", fraction.den());
            json.writeStringField("display", fraction.percent());
            json.writeEndObject();
        }
        json.writeEndObject();
    }

    private void writeWaived() throws IOException {
        json.writeArrayFieldStart("waived");
        for (ClaimResult claim : result.claims()) {
            if (claim.verdict() == Verdict.WAIVED) {
                json.writeStartObject();
                json.writeStringField("claim", claim.claim().id());
                json.writeStringField("reason", claim.claim().waiver());
                json.writeEndObject();
            }
        }
        json.writeEndArray();
    }

    private void writeSections() throws IOException {
        json.writeArrayFieldStart("sections");
        for (SectionResult section : result.sections()) {
            json.writeStartObject();
            Manuscript manuscript = section.manuscript();
            json.writeStringField(
                    "file", manuscript == null ? "" : manuscript.source().name());
            strings(
                    "path",
                    section.section() == null ? List.of() : section.section().path());
            json.writeStringField("title", section.title());
            ids(section.claims());
            writeRatios(section.ratios());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void writeSources() throws IOException {
        json.writeArrayFieldStart("sources");
        for (SourceResult source : result.sources()) {
            json.writeStartObject();
            json.writeStringField("key", source.source().key());
            json.writeStringField("label", SourceLabel.of(source.source(), report.language()));
            json.writeStringField(
                    "class",
                    source.source().sourceClass() == null
                            ? ""
                            : source.source().sourceClass().word());
            json.writeArrayFieldStart("notes");
            for (Note note : source.notes()) {
                json.writeString(note.label());
            }
            json.writeEndArray();
            ids(source.claims());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void writeNotes() throws IOException {
        json.writeStringField("style", report.notes().style());
        json.writeArrayFieldStart("notes");
        for (Manuscript manuscript : result.input().manuscripts()) {
            for (Note note : manuscript.notes()) {
                json.writeStartObject();
                json.writeStringField("file", manuscript.source().name());
                json.writeStringField("label", note.label());
                json.writeNumberField("number", note.number());
                RenderedNote rendered = report.note(manuscript, note);
                json.writeStringField("text", rendered == null ? "" : rendered.text());
                json.writeEndObject();
            }
        }
        json.writeEndArray();
    }

    private void ids(List<ClaimResult> claims) throws IOException {
        json.writeArrayFieldStart("claims");
        for (ClaimResult claim : claims) {
            json.writeString(claim.claim().id());
        }
        json.writeEndArray();
    }

    private void strings(String name, List<String> values) throws IOException {
        json.writeArrayFieldStart(name);
        for (String value : values) {
            json.writeString(value);
        }
        json.writeEndArray();
    }
}
