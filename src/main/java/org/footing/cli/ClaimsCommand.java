package org.footing.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.footing.claim.Claim;
import org.footing.claim.ClaimEdits;
import org.footing.claim.Claims;
import org.footing.claim.ClaimsFile;
import org.footing.claim.Kind;
import org.footing.claim.Stance;
import org.footing.library.Library;
import org.footing.text.Similar;
import org.footing.text.UsageException;
import org.footing.text.tree.Draft;
import org.footing.text.tree.Mapping;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;

/** {@code footing claims VERB}: lists, shows, adds and changes claims, and proposes new ones. */
final class ClaimsCommand implements Command {
    private static final List<String> VERBS =
            List.of("list", "show", "add", "edit", "link", "unlink", "waive", "remove", "extract", "diff");

    @Override
    public CommandSpec spec() {
        return Specs.command(
                        "claims",
                        "List, show and change the claims of a paper, and find sentences that may be claims. The verbs: list; show ID; add ID;"
                                + " edit ID; link ID; unlink ID; waive ID; remove ID; extract [MANUSCRIPT]; diff [ID], what changed since evidence was checked.",
                        "footing claims list --kind fact",
                        "footing claims add c-met --kind fact --statement 'The council met.'",
                        "footing claims link c-met --source hara-1995 --locator 36頁 --note 6",
                        "footing claims waive c-met --reason 'told in every handbook'",
                        "footing claims extract draft.docx --write",
                        "footing claims diff c-met")
                .addPositional(Specs.required("0", "VERB", String.join(", ", VERBS)))
                .addPositional(Specs.parameter("1", "ID", "of the claim; for extract a draft (default: the library's)"))
                .addOption(Specs.option("the kind of the claim: fact, quotation, interpretation, …", "KIND", "--kind"))
                .addOption(Specs.option("what the claim says", "TEXT", "--statement"))
                .addOption(Specs.option("the language of the claim", "TAG", "--language"))
                .addOption(Specs.options("a word to filter by; several times for several", "TAG", "--tag"))
                .addOption(Specs.options("a claim that this one follows from", "ID", "--premise"))
                .addOption(Specs.option("where it stands: the words of the draft", "TEXT", "--text"))
                .addOption(Specs.option("the key of the source", "KEY", "--source"))
                .addOption(Specs.option("the label of the note that cites it", "NOTE", "--note"))
                .addOption(Specs.option("the place in the source", "LOCATOR", "--locator"))
                .addOption(
                        Specs.option("what the paper does with the source (default: evidences)", "STANCE", "--stance"))
                .addOption(Specs.option(
                        "primary, secondary or tertiary, where it differs from the source's", "CLASS", "--class"))
                .addOption(Specs.option("the words of the source", "TEXT", "--excerpt"))
                .addOption(Specs.option("a translation of them", "TEXT", "--translation"))
                .addOption(Specs.option("the number of the link, from 1", "N", "--link"))
                .addOption(Specs.option("why the claim needs no evidence", "TEXT", "--reason"))
                .addOption(Specs.flag("add what extract proposes", "--write"))
                .addOption(Specs.flag("show what would change, and change nothing", "-n", "--dry-run"))
                .addOption(Specs.from())
                .addOption(Specs.format("text", "json"));
    }

    @Override
    public int run(Call call) throws IOException {
        String verb = call.required(0);
        Library library = call.library();
        return switch (verb) {
            case "list" -> new ClaimListing(call, library.claims()).list();
            case "show" -> new ClaimListing(call, library.claims()).show(known(call, library));
            case "add" -> change(call, library, add(call));
            case "edit" -> change(call, library, edit(call, known(call, library)));
            case "link" -> change(call, library, link(call, library, known(call, library)));
            case "unlink" -> change(call, library, unlink(call, known(call, library)));
            case "waive" -> change(call, library, waive(call, known(call, library)));
            case "remove" -> change(call, library, remove(known(call, library)));
            case "diff" ->
                new ClaimChanges(call, library)
                        .run(
                                call.parameter(1) == null
                                        ? ""
                                        : known(call, library).id());
            case "extract" -> new ClaimExtraction(call, library).run();
            default -> {
                String near = Similar.to(verb, VERBS);
                throw new UsageException(
                        "claims has no verb " + verb,
                        near == null ? "use one of " + String.join(", ", VERBS) : "did you mean " + near + "?");
            }
        };
    }

    private static String id(Call call) {
        String id = call.parameter(1);
        if (id == null || id.isBlank()) {
            throw new UsageException("no claim is named", "name it: footing claims " + call.required(0) + " ID");
        }
        return id;
    }

    private static Claim known(Call call, Library library) {
        String id = id(call);
        Claims claims = library.claims();
        Optional<Claim> claim = claims.get(id);
        if (claim.isPresent()) {
            return claim.get();
        }
        List<String> ids = new ArrayList<>();
        for (Claim each : claims.all()) {
            ids.add(each.id());
        }
        String near = Similar.to(id, ids);
        throw new UsageException(
                "there is no claim " + id,
                near == null ? "footing claims list shows them" : "did you mean " + near + "?");
    }

    static int change(Call call, Library library, ClaimsFile.Edit edit) throws IOException {
        ClaimsFile file = ClaimsFile.in(library.folder());
        if (call.has("--dry-run")) {
            String before = library.claims().file().content();
            call.console().out().print(LineDiff.of(before, file.changed(edit).content()));
        } else {
            file.change(edit);
        }
        return ExitCode.CLEAN;
    }

    private static String kind(Call call) {
        String word = call.option("--kind");
        if (word == null) {
            throw new UsageException("a claim needs a kind", "say --kind fact, or another of " + kinds());
        }
        return checkedKind(word);
    }

    private static String checkedKind(String word) {
        if (Kind.of(word).isEmpty()) {
            throw new UsageException("no kind of claim is called " + word, "choose from " + kinds());
        }
        return word;
    }

    private static String kinds() {
        List<String> ids = new ArrayList<>();
        for (Kind kind : Kind.values()) {
            ids.add(kind.id());
        }
        return String.join(", ", ids);
    }

    private static ClaimsFile.Edit add(Call call) {
        Draft claim = Draft.mapping().put("id", id(call)).put("kind", kind(call));
        String statement = call.option("--statement");
        if (statement == null || statement.isBlank()) {
            throw new UsageException("a claim needs a statement", "say with --statement what it claims");
        }
        claim.put("statement", statement);
        put(claim, "language", call.option("--language"));
        if (!call.options("--tag").isEmpty()) {
            claim.put("tags", Draft.texts(call.options("--tag")));
        }
        String text = call.option("--text");
        if (text != null) {
            claim.put(
                    "occurrences",
                    Draft.list(List.of(Draft.mapping().put("text", text).build())));
        }
        if (!call.options("--premise").isEmpty()) {
            claim.put("premises", Draft.texts(call.options("--premise")));
        }
        Mapping built = claim.build();
        return edits -> edits.add(built);
    }

    private static void put(Draft draft, String name, @Nullable String value) {
        if (value != null && !value.isBlank()) {
            draft.put(name, value);
        }
    }

    private static ClaimsFile.Edit edit(Call call, Claim claim) {
        String kind = call.option("--kind");
        String checked = kind == null ? null : checkedKind(kind);
        String statement = call.option("--statement");
        String language = call.option("--language");
        List<String> tags = call.options("--tag");
        List<String> premises = call.options("--premise");
        if (kind == null && statement == null && language == null && tags.isEmpty() && premises.isEmpty()) {
            throw new UsageException(
                    "nothing is to be changed", "say --kind, --statement, --language, --tag or --premise");
        }
        return edits -> {
            set(edits, claim.id(), "kind", checked);
            set(edits, claim.id(), "statement", statement);
            set(edits, claim.id(), "language", language);
            if (!tags.isEmpty()) {
                edits.set(claim.id(), "tags", Draft.texts(tags));
            }
            if (!premises.isEmpty()) {
                edits.set(claim.id(), "premises", Draft.texts(premises));
            }
        };
    }

    private static void set(ClaimEdits edits, String id, String field, @Nullable String value) {
        if (value != null) {
            edits.set(id, field, Draft.text(value));
        }
    }

    private static ClaimsFile.Edit link(Call call, Library library, Claim claim) {
        String key = call.option("--source");
        if (key == null) {
            throw new UsageException("no source is named", "say --source KEY; footing list shows the keys");
        }
        // A misspelt key would be evidence from nowhere.
        library.sources().get(key);
        String stance = call.option("--stance", Stance.EVIDENCES.id());
        if (Stance.of(stance).isEmpty()) {
            throw new UsageException(
                    "`" + stance + "` is not a stance", "say evidences, supports, quotes, disputes, …");
        }
        Draft link = Draft.mapping();
        put(link, "note", call.option("--note"));
        link.put("source", key);
        put(link, "locator", call.option("--locator"));
        link.put("stance", stance);
        put(link, "class", call.option("--class"));
        String excerpt = call.option("--excerpt");
        if (excerpt != null) {
            link.put("excerpt", Draft.mapping().put("text", excerpt).build());
        }
        String translation = call.option("--translation");
        if (translation != null) {
            link.put("translation", Draft.mapping().put("text", translation).build());
        }
        Mapping built = link.build();
        return edits -> edits.link(claim.id(), built);
    }

    private static ClaimsFile.Edit unlink(Call call, Claim claim) {
        String source = call.option("--source");
        String number = call.option("--link");
        List<Integer> numbers = new ArrayList<>();
        for (int i = claim.evidence().size(); i >= 1; i--) {
            boolean named =
                    source != null && claim.evidence().get(i - 1).source().equals(source);
            if (named || Integer.toString(i).equals(number)) {
                numbers.add(i);
            }
        }
        if (source == null && number == null && claim.evidence().size() == 1) {
            numbers.add(1);
        }
        if (numbers.isEmpty()) {
            throw new UsageException(
                    "it is not clear which link of " + claim.id() + " is meant",
                    claim.evidence().isEmpty()
                            ? "it has none"
                            : "say --link N, from 1 to " + claim.evidence().size() + ", or --source KEY");
        }
        return edits -> {
            for (int each : numbers) {
                edits.unlink(claim.id(), each);
            }
        };
    }

    private static ClaimsFile.Edit waive(Call call, Claim claim) {
        String reason = call.option("--reason");
        if (reason == null) {
            throw new UsageException(
                    "a waiver needs a reason", "say it with --reason; an empty one takes the waiver back");
        }
        return edits -> {
            if (reason.isBlank()) {
                edits.unset(claim.id(), "waiver");
            } else {
                edits.set(claim.id(), "waiver", Draft.text(reason.strip()));
            }
        };
    }

    private static ClaimsFile.Edit remove(Claim claim) {
        return edits -> edits.remove(claim.id());
    }
}
