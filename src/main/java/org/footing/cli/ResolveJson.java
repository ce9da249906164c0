package org.footing.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.footing.csl.locator.Locator;
import org.footing.manuscript.Manuscript;
import org.footing.resolve.NoteLink;
import org.footing.resolve.NoteResolution;
import org.footing.resolve.RepeatFault;
import org.footing.resolve.SourceCandidate;
import org.footing.source.Archival;
import org.footing.source.Name;
import org.footing.source.PrintedDate;
import org.footing.source.Source;

/** What printed notes cite, for scripts. */
final class ResolveJson {
    private final JsonGenerator json;

    private ResolveJson(JsonGenerator json) {
        this.json = json;
    }

    static String of(Manuscript manuscript, List<NoteResolution> notes) throws IOException {
        return JsonOutput.text(json -> new ResolveJson(json).write(manuscript, notes));
    }

    private void write(Manuscript manuscript, List<NoteResolution> notes) throws IOException {
        json.writeStartObject();
        json.writeNumberField("format", 1);
        json.writeStringField("file", manuscript.source().name());
        json.writeArrayFieldStart("notes");
        for (NoteResolution note : notes) {
            json.writeStartObject();
            json.writeStringField("label", note.note().label());
            json.writeNumberField("number", note.note().number());
            json.writeStringField(
                    "place", manuscript.source().locate(note.note().span()).toString());
            json.writeArrayFieldStart("links");
            for (NoteLink link : note.links()) {
                write(link);
            }
            json.writeEndArray();
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private void write(NoteLink link) throws IOException {
        json.writeStartObject();
        json.writeStringField("outcome", ResolveCommand.word(link.outcome()));
        json.writeStringField("text", link.text());
        JsonOutput.field(json, "signal", link.signal());
        JsonOutput.field(json, "key", link.key());
        if (!link.locator().isEmpty()) {
            json.writeStringField("locator", link.locator().verbatim());
            json.writeArrayFieldStart("locatorParts");
            for (Locator.Part part : link.locator().parts()) {
                json.writeStartObject();
                json.writeStringField("label", part.label());
                json.writeStringField("value", part.value());
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeStringField("locatorKind", link.place().id());
        }
        json.writeNumberField("score", link.score());
        json.writeStringField("reason", link.reason());
        RepeatFault fault = link.fault();
        JsonOutput.field(json, "fault", fault == null ? null : fault.id());
        json.writeArrayFieldStart("candidates");
        for (SourceCandidate candidate : link.candidates()) {
            json.writeStartObject();
            json.writeStringField("key", candidate.key());
            json.writeNumberField("score", candidate.score());
            json.writeStringField("reason", candidate.reason());
            json.writeEndObject();
        }
        json.writeEndArray();
        Source stub = link.stub();
        if (stub != null) {
            stub(stub);
        }
        json.writeEndObject();
    }

    /** The source that a note made, as CSL-JSON has it; dates as EDTF or as printed. */
    private void stub(Source source) throws IOException {
        json.writeObjectFieldStart("stub");
        json.writeStringField("id", source.key());
        json.writeStringField("type", source.type());
        JsonOutput.field(json, "language", source.language());
        for (Map.Entry<String, List<Name>> names : source.names().entrySet()) {
            json.writeArrayFieldStart(names.getKey());
            for (Name name : names.getValue()) {
                json.writeStartObject();
                JsonOutput.field(json, "family", name.family());
                JsonOutput.field(json, "given", name.given());
                JsonOutput.field(json, "literal", name.literal());
                json.writeEndObject();
            }
            json.writeEndArray();
        }
        for (Map.Entry<String, String> text : source.texts().entrySet()) {
            json.writeStringField(text.getKey(), text.getValue());
        }
        JsonOutput.field(json, "issued", source.year().replace('–', '/'));
        for (Map.Entry<String, PrintedDate> date : source.printedDates().entrySet()) {
            json.writeStringField(date.getKey(), date.getValue().printed());
        }
        Archival archival = source.archival();
        if (archival != null) {
            json.writeObjectFieldStart("archival");
            JsonOutput.field(
                    json,
                    "repository",
                    archival.repository() == null ? null : archival.repository().name());
            for (Map.Entry<String, String> element : archival.elements().entrySet()) {
                json.writeStringField(element.getKey(), element.getValue());
            }
            json.writeEndObject();
        }
        json.writeEndObject();
    }
}
