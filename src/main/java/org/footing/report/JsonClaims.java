package org.footing.report;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import org.footing.check.ClaimResult;
import org.footing.check.LinkResult;
import org.footing.claim.Anchor;
import org.footing.claim.Claim;
import org.footing.claim.Component;
import org.footing.claim.Coverage;
import org.footing.claim.EvidenceLink;
import org.footing.claim.Excerpt;
import org.footing.claim.Need;
import org.footing.claim.Translation;
import org.footing.csl.locator.Locator;

/** Claims with their coverage and evidence, as JSON. */
final class JsonClaims {
    private final JsonGenerator json;

    JsonClaims(JsonGenerator json) {
        this.json = json;
    }

    void write(ClaimResult result) throws IOException {
        Claim claim = result.claim();
        json.writeStartObject();
        json.writeStringField("id", claim.id());
        json.writeStringField("kind", claim.kind().id());
        json.writeStringField("statement", claim.statement());
        json.writeStringField("language", claim.language());
        strings("tags", claim.tags());
        json.writeStringField("verdict", result.verdict().id());
        json.writeStringField("waiver", claim.waiver());
        JsonFindings.location(json, result.location());
        json.writeStringField("anchor", result.anchor().id());
        writeOccurrences(result);
        writeCoverage(result.coverage());
        strings("premises", claim.premises());
        json.writeArrayFieldStart("evidence");
        for (LinkResult link : result.links()) {
            writeLink(link);
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private void writeOccurrences(ClaimResult result) throws IOException {
        json.writeArrayFieldStart("occurrences");
        for (Anchor anchor : result.state().anchors()) {
            json.writeStartObject();
            json.writeStringField("document", anchor.occurrence().document());
            json.writeStringField("anchor", anchor.state().id());
            json.writeBooleanField("changed", anchor.changed());
            Anchor.Place place = anchor.place().orElse(null);
            if (place != null) {
                JsonFindings.location(json, place.manuscript().source().locate(place.span()));
                json.writeStringField("sentence", place.sentence());
            }
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void writeCoverage(Coverage coverage) throws IOException {
        json.writeObjectFieldStart("coverage");
        json.writeBooleanField("shallow", coverage.shallow());
        json.writeBooleanField("deep", coverage.deep());
        json.writeBooleanField("verified", coverage.verified());
        json.writeArrayFieldStart("missing");
        for (Need need : coverage.missing()) {
            json.writeString(need.id());
        }
        json.writeEndArray();
        strings("weakPremises", coverage.weakPremises());
        strings("cycle", coverage.cycle());
        json.writeEndObject();
    }

    private void writeLink(LinkResult result) throws IOException {
        EvidenceLink link = result.link();
        json.writeStartObject();
        json.writeStringField("note", link.note());
        json.writeNumberField("noteNumber", result.noteNumber());
        json.writeStringField("key", link.source());
        writeLocator(link.locator());
        json.writeStringField("stance", link.stance().id());
        json.writeStringField("cito", link.stance().cito());
        json.writeStringField("class", result.sourceClass());
        json.writeStringField("status", result.state().id());
        json.writeArrayFieldStart("changed");
        for (Component component : result.state().changed()) {
            json.writeString(component.id());
        }
        json.writeEndArray();
        json.writeStringField("by", link.verification().by());
        json.writeStringField("date", link.verification().date());
        json.writeStringField("seen", link.verification().seen());
        Excerpt excerpt = link.excerpt().orElse(null);
        if (excerpt != null) {
            json.writeObjectFieldStart("excerpt");
            json.writeStringField("text", excerpt.text());
            json.writeStringField("language", excerpt.language());
            json.writeEndObject();
        }
        Translation translation = link.translation().orElse(null);
        if (translation != null) {
            json.writeObjectFieldStart("translation");
            json.writeStringField("text", translation.text());
            json.writeStringField("language", translation.language());
            json.writeStringField("translator", translation.translator());
            json.writeEndObject();
        }
        json.writeStringField("answer", link.answer());
        json.writeEndObject();
    }

    private void writeLocator(Locator locator) throws IOException {
        json.writeObjectFieldStart("locator");
        json.writeStringField("text", locator.verbatim());
        json.writeArrayFieldStart("parts");
        for (Locator.Part part : locator.parts()) {
            json.writeStartObject();
            json.writeStringField("label", part.label());
            json.writeStringField("value", part.value());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private void strings(String name, List<String> values) throws IOException {
        json.writeArrayFieldStart(name);
        for (String value : values) {
            json.writeString(value);
        }
        json.writeEndArray();
    }
}
