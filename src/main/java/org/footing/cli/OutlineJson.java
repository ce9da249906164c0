package org.footing.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.footing.document.Citation;
import org.footing.document.CitationCluster;
import org.footing.document.DocumentProblem;
import org.footing.manuscript.ClaimMark;
import org.footing.manuscript.Manuscript;
import org.footing.manuscript.Note;
import org.footing.manuscript.NoteReference;
import org.footing.manuscript.Paragraph;
import org.footing.manuscript.Section;
import org.footing.manuscript.Sentence;
import org.footing.text.Span;

/** What was read in a manuscript, for scripts. */
final class OutlineJson {
    private final Manuscript manuscript;
    private final JsonGenerator json;

    private OutlineJson(Manuscript manuscript, JsonGenerator json) {
        this.manuscript = manuscript;
        this.json = json;
    }

    static String of(Manuscript manuscript) throws IOException {
        return JsonOutput.text(json -> new OutlineJson(manuscript, json).write());
    }

    private void write() throws IOException {
        json.writeStartObject();
        json.writeNumberField("format", 1);
        json.writeStringField("file", manuscript.source().name());
        JsonOutput.field(json, "title", manuscript.metadata().title());
        JsonOutput.texts(json, "authors", manuscript.metadata().authors());
        JsonOutput.field(json, "language", manuscript.metadata().lang());
        json.writeArrayFieldStart("sections");
        for (Section section : manuscript.sections()) {
            section(section);
        }
        json.writeEndArray();
        json.writeArrayFieldStart("notes");
        for (Note note : manuscript.notes()) {
            note(note);
        }
        for (Note note : manuscript.unusedNotes()) {
            note(note);
        }
        json.writeEndArray();
        json.writeArrayFieldStart("claims");
        for (ClaimMark claim : manuscript.claims()) {
            json.writeStartObject();
            json.writeStringField("id", claim.id());
            JsonOutput.field(json, "kind", claim.kind());
            location(claim.span());
            json.writeStringField("text", claim.text());
            JsonOutput.texts(json, "notes", labels(claim.notes()));
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeArrayFieldStart("problems");
        for (DocumentProblem problem : manuscript.problems()) {
            json.writeStartObject();
            json.writeStringField("kind", problem.kind().id());
            location(problem.span());
            json.writeStringField("message", problem.message());
            JsonOutput.field(json, "advice", problem.advice());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private void section(Section section) throws IOException {
        json.writeStartObject();
        json.writeStringField("title", section.title());
        json.writeNumberField("level", section.level());
        location(section.span());
        json.writeArrayFieldStart("sentences");
        for (Paragraph paragraph : manuscript.paragraphs()) {
            if (paragraph.section().equals(section)) {
                for (Sentence sentence : paragraph.sentences()) {
                    json.writeStartObject();
                    location(sentence.span());
                    json.writeStringField("text", sentence.text());
                    JsonOutput.texts(json, "notes", labels(sentence.notes()));
                    citations(sentence.citations());
                    json.writeEndObject();
                }
            }
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private void note(Note note) throws IOException {
        json.writeStartObject();
        json.writeStringField("label", note.label());
        json.writeNumberField("number", note.number());
        location(note.span());
        json.writeStringField("text", note.text());
        citations(note.citations());
        json.writeEndObject();
    }

    private void citations(List<CitationCluster> clusters) throws IOException {
        json.writeArrayFieldStart("citations");
        for (CitationCluster cluster : clusters) {
            for (Citation citation : cluster.citations()) {
                json.writeStartObject();
                json.writeStringField("key", citation.key());
                JsonOutput.field(json, "locator", citation.locatorText());
                location(citation.span());
                json.writeEndObject();
            }
        }
        json.writeEndArray();
    }

    private void location(Span span) throws IOException {
        json.writeStringField("location", manuscript.source().locate(span).toString());
    }

    private static List<String> labels(List<NoteReference> references) {
        List<String> labels = new ArrayList<>(references.size());
        for (NoteReference reference : references) {
            labels.add(reference.label());
        }
        return labels;
    }
}
