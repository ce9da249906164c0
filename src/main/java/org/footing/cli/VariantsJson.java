package org.footing.cli;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import org.footing.source.Name;
import org.footing.source.form.Form;
import org.footing.source.form.Gap;
import org.footing.source.form.ShownForm;
import org.footing.source.form.Suggestion;

/** The forms of names and titles for scripts. */
final class VariantsJson {
    private VariantsJson() {}

    static void print(Console console, List<SourceVariants> sources) throws IOException {
        JsonOutput.print(console, json -> {
            json.writeStartArray();
            for (SourceVariants source : sources) {
                write(json, source);
            }
            json.writeEndArray();
        });
    }

    private static void write(JsonGenerator json, SourceVariants source) throws IOException {
        json.writeStartObject();
        json.writeStringField("id", source.source().key());
        JsonOutput.field(json, "language", source.source().language());
        json.writeArrayFieldStart("fields");
        for (SourceVariants.Field field : source.fields()) {
            json.writeStartObject();
            json.writeStringField("field", field.field().name());
            JsonOutput.field(json, "place", field.field().place());
            json.writeArrayFieldStart("forms");
            for (ShownForm form : field.field().shown()) {
                write(json, form.form());
            }
            json.writeEndArray();
            json.writeArrayFieldStart("missing");
            for (Gap gap : field.gaps()) {
                write(json, gap);
            }
            json.writeEndArray();
            write(json, field.suggestions());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void write(JsonGenerator json, Gap gap) throws IOException {
        json.writeStartObject();
        json.writeStringField("form", gap.kind().id());
        json.writeStringField("tag", gap.tag());
        ShownForm proposal = gap.proposal();
        if (proposal != null) {
            json.writeFieldName("proposal");
            write(json, proposal.form());
        }
        json.writeEndObject();
    }

    private static void write(JsonGenerator json, List<Suggestion> suggestions) throws IOException {
        if (suggestions.isEmpty()) {
            return;
        }
        json.writeArrayFieldStart("suggestions");
        for (Suggestion suggestion : suggestions) {
            json.writeStartObject();
            json.writeStringField("written", suggestion.written());
            json.writeStringField("reading", suggestion.reading());
            json.writeStringField("by", suggestion.by());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void write(JsonGenerator json, Form<?> form) throws IOException {
        json.writeStartObject();
        json.writeStringField("tag", form.tag().text());
        json.writeFieldName("value");
        if (form.value() instanceof Name name) {
            write(json, name);
        } else {
            json.writeString(form.value().toString());
        }
        if (form.generated() != null) {
            json.writeStringField("generated", form.generated().id());
        }
        json.writeEndObject();
    }

    private static void write(JsonGenerator json, Name name) throws IOException {
        json.writeStartObject();
        JsonOutput.field(json, "family", name.family());
        JsonOutput.field(json, "given", name.given());
        JsonOutput.field(json, "dropping-particle", name.droppingParticle());
        JsonOutput.field(json, "non-dropping-particle", name.nonDroppingParticle());
        JsonOutput.field(json, "suffix", name.suffix());
        JsonOutput.field(json, "literal", name.literal());
        json.writeEndObject();
    }

    /** A name in one line of JSON, which is YAML too. */
    static String flow(Name name) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = new JsonFactory().createGenerator(text)) {
            write(json, name);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }
}
