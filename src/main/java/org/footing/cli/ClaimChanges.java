package org.footing.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.footing.claim.Assessor;
import org.footing.claim.ClaimState;
import org.footing.claim.Component;
import org.footing.claim.LinkState;
import org.footing.claim.Verification;
import org.footing.library.Library;
import org.footing.text.WordDiff;
import org.footing.text.Wrap;

/** {@code footing claims diff}: what changed since evidence was checked, the text of then beside the text of now. */
final class ClaimChanges {
    private final Call call;
    private final Library library;

    ClaimChanges(Call call, Library library) {
        this.call = call;
        this.library = library;
    }

    /** A component of a link that is not what it was. */
    private record Changed(ClaimState claim, int number, LinkState link, Component component) {
        String before() {
            return link.link().verification().texts().of(component);
        }

        String now() {
            return link.texts().of(component);
        }

        String verdict() {
            if (now().isEmpty()) {
                return component == Component.SENTENCE ? "no longer found" : "gone";
            }
            if (before().isEmpty()) {
                return "changed; what it said then was not kept";
            }
            return link.changesMeaning(component) ? "changed, a number, name or negation too" : "changed";
        }
    }

    /** @param id of the only claim to look at; empty for all */
    int run(String id) throws IOException {
        List<Changed> changes = new ArrayList<>();
        List<ClaimState> states = Assessor.assess(
                        library.claims(),
                        library.sources(),
                        List.of(call.draft(library, null)),
                        library.settings().language())
                .states();
        for (ClaimState state : states) {
            if (id.isEmpty() || state.claim().id().equals(id)) {
                for (int i = 0; i < state.links().size(); i++) {
                    LinkState link = state.links().get(i);
                    for (Component component : link.changed()) {
                        changes.add(new Changed(state, i + 1, link, component));
                    }
                }
            }
        }
        if (call.format("text", "json").isJson()) {
            JsonOutput.print(call.console(), json -> {
                json.writeStartArray();
                for (Changed change : changes) {
                    write(json, change);
                }
                json.writeEndArray();
            });
            return ExitCode.CLEAN;
        }
        for (Changed change : changes) {
            print(change);
        }
        if (changes.isEmpty()) {
            call.console().err().println("nothing that was checked has changed");
        }
        return ExitCode.CLEAN;
    }

    private void print(Changed change) {
        Console console = call.console();
        Verification checked = change.link().link().verification();
        console.out()
                .println(console.paint("1", change.claim().claim().id()) + " " + change.number() + ". "
                        + change.link().link().source() + ": "
                        + change.component().id() + " " + change.verdict()
                        + (checked.by().isEmpty() ? "" : ", checked by " + checked.by())
                        + (checked.date().isEmpty() ? "" : " on " + checked.date()));
        StringBuilder text = new StringBuilder("  ");
        if (change.before().isEmpty()) {
            text.append(change.now());
        } else {
            for (WordDiff.Piece piece : WordDiff.of(change.before(), change.now())) {
                text.append(
                        switch (piece.change()) {
                            case SAME -> piece.text();
                            case GONE -> "[-" + piece.text() + "-]";
                            case NEW -> "{+" + piece.text() + "+}";
                        });
            }
        }
        console.out().println(Wrap.lines(text.toString(), console.width(), "  "));
    }

    private static void write(JsonGenerator json, Changed change) throws IOException {
        Verification checked = change.link().link().verification();
        json.writeStartObject();
        json.writeStringField("claim", change.claim().claim().id());
        json.writeNumberField("link", change.number());
        json.writeStringField("source", change.link().link().source());
        json.writeStringField("component", change.component().id());
        json.writeStringField("before", change.before());
        json.writeStringField("now", change.now());
        // Where the old text was not kept, nobody can tell.
        if (!change.before().isEmpty()) {
            json.writeBooleanField("meaning", change.link().changesMeaning(change.component()));
        }
        JsonOutput.field(json, "by", checked.by());
        JsonOutput.field(json, "date", checked.date());
        json.writeEndObject();
    }
}
