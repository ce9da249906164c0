package org.footing.cli;

import java.io.IOException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import org.footing.claim.Assessor;
import org.footing.claim.Claim;
import org.footing.claim.ClaimState;
import org.footing.claim.Claims;
import org.footing.claim.LinkState;
import org.footing.claim.Stamp;
import org.footing.claim.Status;
import org.footing.claim.Verification;
import org.footing.library.Library;
import org.footing.manuscript.Manuscript;
import org.footing.text.Similar;
import org.footing.text.UsageException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;

/**
 * {@code footing verify}: records that somebody compared a claim with its evidence, and what the sentence, the citation, the
 * source and the excerpt said then. It alone writes that.
 */
final class VerifyCommand implements Command {
    @Override
    public CommandSpec spec() {
        return Specs.command(
                        "verify",
                        "Record that somebody compared a claim with its evidence. When the sentence, the locator, the"
                                + " source or the excerpt changes later, footing check calls the evidence stale.",
                        "footing verify c-letter-uchida --by 'A. Reader'\n--seen 'copy in the library of Chita'",
                        "footing verify c-theses --source hara-1995\n--status failed --by 'A. Reader'")
                .addPositional(Specs.required("0", "CLAIM", "the claim's id"))
                .addOption(Specs.from())
                .addOption(Specs.option("who compared", "NAME", "--by"))
                .addOption(Specs.option(
                        "verified, failed, unavailable or unchecked (default: verified)", "STATUS", "--status"))
                .addOption(Specs.option("only the evidence from this source", "KEY", "--source"))
                .addOption(Specs.option("only the evidence with this number, from 1", "N", "--link"))
                .addOption(Specs.option("the edition, copy or scan that was seen", "TEXT", "--seen"))
                .addOption(Specs.option("when, as 2026-11-22 (default: today)", "DATE", "--date"))
                .addOption(Specs.option("the manuscript (default: the library's)", "FILE", "--manuscript"));
    }

    @Override
    public int run(Call call) throws IOException {
        Status status = status(call);
        String by = call.option("--by", "");
        if (by.isBlank() && status != Status.UNCHECKED) {
            throw new UsageException("nobody is named who compared", "say who with --by");
        }
        String date = status == Status.UNCHECKED ? "" : date(call);
        Library library = call.library();
        ClaimState state = state(call, library);
        List<Integer> links = links(call, state);
        for (int link : links) {
            LinkState now = state.links().get(link);
            boolean stamped = status == Status.VERIFIED;
            Stamp texts = stamped ? now.texts() : Stamp.NONE;
            Stamp hashes = stamped ? texts.hashed() : Stamp.NONE;
            library.claimsFile()
                    .record(
                            state.claim().id(),
                            link,
                            now.link(),
                            new Verification(status, by, date, call.option("--seen", ""), hashes, texts));
            call.console()
                    .out()
                    .println(state.claim().id() + ": " + now.link().source()
                            + (now.link().locatorText().isEmpty()
                                    ? ""
                                    : ", " + now.link().locatorText()) + ": "
                            + status.id());
        }
        return ExitCode.CLEAN;
    }

    private static Status status(Call call) {
        String id = call.option("--status", Status.VERIFIED.id());
        return Status.of(id)
                .orElseThrow(() -> new UsageException(
                        "there is no status '" + id + "'", "choose verified, failed, unavailable or unchecked"));
    }

    private static String date(Call call) {
        String given = call.option("--date");
        if (given == null) {
            return LocalDate.now(java.time.ZoneId.systemDefault()).toString();
        }
        try {
            return LocalDate.parse(given).toString();
        } catch (DateTimeParseException e) {
            throw new UsageException("'" + given + "' is no date", "write it as 2026-11-22");
        }
    }

    private static ClaimState state(Call call, Library library) {
        String id = call.required(0);
        Claims claims = library.claims();
        if (claims.get(id).isEmpty()) {
            List<String> ids = new ArrayList<>();
            for (Claim claim : claims.all()) {
                ids.add(claim.id());
            }
            String near = Similar.to(id, ids);
            throw new UsageException(
                    "there is no claim " + id,
                    near == null ? "footing report lists the claims" : "did you mean " + near + "?");
        }
        Manuscript manuscript = call.draft(library, call.option("--manuscript"));
        for (ClaimState state : Assessor.assess(
                        claims,
                        library.sources(),
                        List.of(manuscript),
                        library.settings().language())
                .states()) {
            if (state.claim().id().equals(id)) {
                return state;
            }
        }
        throw new IllegalStateException("claim " + id + " was not assessed");
    }

    /** The links that are meant, counted from 0. */
    private static List<Integer> links(Call call, ClaimState state) {
        @Nullable String source = call.option("--source");
        @Nullable String number = call.option("--link");
        List<Integer> chosen = new ArrayList<>();
        for (int i = 0; i < state.links().size(); i++) {
            boolean named =
                    source == null || state.links().get(i).link().source().equals(source);
            boolean numbered = number == null || number.equals(Integer.toString(i + 1));
            if (named && numbered) {
                chosen.add(i);
            }
        }
        if (chosen.isEmpty()) {
            throw new UsageException(
                    "claim " + state.claim().id() + " has no such evidence",
                    state.links().isEmpty()
                            ? "add evidence to it in claims.yaml first"
                            : "it has " + state.links().size() + "; footing report shows them");
        }
        return chosen;
    }
}
