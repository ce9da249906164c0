package org.footing.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.footing.claim.Claim;
import org.footing.claim.Claims;
import org.footing.claim.EvidenceLink;
import org.footing.text.DisplayWidth;
import org.footing.text.Wrap;

/** Shows claims as their file has them; {@code footing report} shows how they stand. */
final class ClaimListing {
    private final Call call;
    private final Claims claims;

    ClaimListing(Call call, Claims claims) {
        this.call = call;
        this.claims = claims;
    }

    int list() throws IOException {
        List<Claim> chosen = new ArrayList<>();
        String kind = call.option("--kind");
        for (Claim claim : claims.all()) {
            boolean wanted = (kind == null || claim.kind().id().equals(kind))
                    && claim.tags().containsAll(call.options("--tag"));
            if (wanted) {
                chosen.add(claim);
            }
        }
        if (call.format("text", "json").isJson()) {
            JsonOutput.print(call.console(), json -> {
                json.writeStartArray();
                for (Claim claim : chosen) {
                    write(json, claim);
                }
                json.writeEndArray();
            });
            return ExitCode.CLEAN;
        }
        int width = 0;
        for (Claim claim : chosen) {
            width = Math.max(width, DisplayWidth.of(claim.id()));
        }
        Console console = call.console();
        for (Claim claim : chosen) {
            String mark = claim.isWaived()
                    ? "–"
                    : claim.evidence().isEmpty() && claim.premises().isEmpty() ? " " : "•";
            String line = mark + " " + claim.id() + " ".repeat(Math.max(0, width - DisplayWidth.of(claim.id()))) + "  "
                    + pad(claim.kind().id()) + "  " + claim.statement();
            console.out().println(console.columns() > 0 ? DisplayWidth.fit(line, console.columns()) : line);
        }
        return ExitCode.CLEAN;
    }

    private static String pad(String kind) {
        return kind + " ".repeat(Math.max(0, 16 - kind.length()));
    }

    int show(Claim claim) throws IOException {
        if (call.format("text", "json").isJson()) {
            JsonOutput.print(call.console(), json -> write(json, claim));
            return ExitCode.CLEAN;
        }
        Console console = call.console();
        console.out()
                .println(console.paint("1", claim.id()) + "  " + claim.kind().id()
                        + (claim.tags().isEmpty() ? "" : "  " + String.join(", ", claim.tags())));
        line("  " + claim.statement());
        if (!claim.premises().isEmpty()) {
            line("  follows from " + String.join(", ", claim.premises()));
        }
        int number = 0;
        for (EvidenceLink link : claim.evidence()) {
            number++;
            line("  " + number + ". " + link.source()
                    + (link.locatorText().isEmpty() ? "" : ", " + link.locatorText())
                    + (link.note().isEmpty() ? "" : " (note " + link.note() + ")") + " · "
                    + link.stance().id() + " · " + link.verification().status().id());
            link.excerpt().ifPresent(excerpt -> line("     " + excerpt.text()));
            link.translation().ifPresent(translation -> line("     " + translation.text()));
        }
        if (claim.isWaived()) {
            line("  waived: " + claim.waiver());
        }
        return ExitCode.CLEAN;
    }

    private void line(String text) {
        call.console().out().println(Wrap.lines(text, call.console().width(), "     "));
    }

    private void write(JsonGenerator json, Claim claim) throws IOException {
        json.writeStartObject();
        json.writeStringField("id", claim.id());
        json.writeStringField("kind", claim.kind().id());
        json.writeStringField("statement", claim.statement());
        JsonOutput.field(json, "language", claim.language());
        JsonOutput.texts(json, "tags", claim.tags());
        JsonOutput.texts(json, "premises", claim.premises());
        JsonOutput.field(json, "waiver", claim.waiver());
        json.writeStringField("location", claims.file().locate(claim.idSpan()).toString());
        json.writeArrayFieldStart("evidence");
        for (EvidenceLink link : claim.evidence()) {
            json.writeStartObject();
            json.writeStringField("source", link.source());
            JsonOutput.field(json, "note", link.note());
            JsonOutput.field(json, "locator", link.locatorText());
            json.writeStringField("stance", link.stance().id());
            JsonOutput.field(json, "class", link.sourceClass());
            JsonOutput.field(
                    json,
                    "excerpt",
                    link.excerpt().isPresent() ? link.excerpt().get().text() : "");
            JsonOutput.field(
                    json,
                    "translation",
                    link.translation().isPresent() ? link.translation().get().text() : "");
            json.writeStringField("status", link.verification().status().id());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }
}
