package org.footing.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.footing.check.ClaimedText;
import org.footing.claim.Assessor;
import org.footing.claim.Claim;
import org.footing.claim.ClaimProposals;
import org.footing.claim.ClaimProposals.Proposal;
import org.footing.claim.Claims;
import org.footing.claim.ClaimsFile;
import org.footing.claim.Stance;
import org.footing.document.Citation;
import org.footing.document.CitationCluster;
import org.footing.library.Library;
import org.footing.manuscript.Manuscript;
import org.footing.manuscript.Note;
import org.footing.manuscript.NoteReference;
import org.footing.source.Sources;
import org.footing.text.Wrap;
import org.footing.text.tree.Draft;
import org.footing.text.tree.Mapping;
import org.footing.text.tree.Tree;

/** Proposes claims, and adds them with the evidence that their notes cite. */
final class ClaimExtraction {
    private final Call call;
    private final Library library;

    ClaimExtraction(Call call, Library library) {
        this.call = call;
        this.library = library;
    }

    int run() throws IOException {
        Manuscript manuscript = call.draft(library, call.parameter(1));
        Claims claims = library.claims();
        Set<String> taken = new HashSet<>();
        for (Claim claim : claims.all()) {
            taken.add(claim.id());
        }
        ClaimedText claimed = ClaimedText.of(Assessor.assess(
                        claims,
                        library.sources(),
                        List.of(manuscript),
                        library.settings().language())
                .states());
        List<Proposal> proposals = ClaimProposals.of(manuscript, claimed::touches, taken);
        if (call.has("--write") || call.has("--dry-run")) {
            List<Mapping> drafts = new ArrayList<>();
            for (Proposal proposal : proposals) {
                drafts.add(claim(proposal, manuscript));
            }
            if (!drafts.isEmpty()) {
                ClaimsFile.Edit edit = edits -> drafts.forEach(edits::add);
                ClaimsCommand.change(call, library, edit);
            }
            if (call.has("--write")) {
                call.console().err().println(drafts.size() + (drafts.size() == 1 ? " claim added" : " claims added"));
            }
            return ExitCode.CLEAN;
        }
        print(proposals, manuscript);
        return ExitCode.CLEAN;
    }

    private void print(List<Proposal> proposals, Manuscript manuscript) throws IOException {
        if (call.format("text", "json").isJson()) {
            JsonOutput.print(call.console(), json -> {
                json.writeStartArray();
                for (Proposal proposal : proposals) {
                    json.writeStartObject();
                    json.writeStringField("id", proposal.id());
                    json.writeStringField("kind", proposal.kind().id());
                    json.writeStringField("reason", proposal.reason());
                    json.writeStringField(
                            "location",
                            manuscript
                                    .source()
                                    .locate(proposal.sentence().span())
                                    .toString());
                    JsonOutput.texts(json, "section", proposal.section());
                    json.writeStringField("statement", proposal.sentence().text());
                    JsonOutput.texts(json, "notes", labels(proposal));
                    json.writeEndObject();
                }
                json.writeEndArray();
            });
            return;
        }
        Console console = call.console();
        for (Proposal proposal : proposals) {
            console.out()
                    .println(console.paint("1", proposal.id()) + "  "
                            + proposal.kind().id() + "  "
                            + manuscript.source().locate(proposal.sentence().span()) + ": " + proposal.reason());
            console.out().println(Wrap.lines("  " + proposal.sentence().text(), console.width(), "  "));
        }
        console.err().println(proposals.size() + " proposed; --write adds them to the claims");
    }

    private static List<String> labels(Proposal proposal) {
        List<String> labels = new ArrayList<>();
        for (NoteReference note : proposal.sentence().notes()) {
            labels.add(note.label());
        }
        return labels;
    }

    private Mapping claim(Proposal proposal, Manuscript manuscript) {
        Draft occurrence = Draft.mapping();
        String document = document(manuscript);
        if (!document.isEmpty()) {
            occurrence.put("document", document);
        }
        if (!proposal.section().isEmpty()) {
            occurrence.put("section", Draft.texts(proposal.section()));
        }
        occurrence.put("text", proposal.sentence().text());
        Draft claim = Draft.mapping()
                .put("id", proposal.id())
                .put("kind", proposal.kind().id())
                .put("statement", proposal.sentence().text())
                .put("occurrences", Draft.list(List.of(occurrence.build())));
        List<Tree> evidence = new ArrayList<>();
        for (NoteReference reference : proposal.sentence().notes()) {
            Note note = manuscript.note(reference.label()).orElse(null);
            if (note != null) {
                note.citations().forEach(cluster -> add(cluster, note.label(), evidence));
            }
        }
        proposal.sentence().citations().forEach(cluster -> add(cluster, "", evidence));
        if (!evidence.isEmpty()) {
            claim.put("evidence", Draft.list(evidence));
        }
        return claim.build();
    }

    /** The file as claims name it: from the library's folder, when it lies in it. */
    private String document(Manuscript manuscript) {
        Path file = Path.of(manuscript.source().name()).toAbsolutePath().normalize();
        Path folder = library.folder().toAbsolutePath().normalize();
        return file.startsWith(folder) ? folder.relativize(file).toString().replace('\\', '/') : "";
    }

    /** What the note cites, as far as the library has it: nothing is made up. */
    private void add(CitationCluster cluster, String note, List<Tree> evidence) {
        Sources sources = library.sources();
        for (Citation citation : cluster.citations()) {
            if (sources.find(citation.key()) != null) {
                Draft link = Draft.mapping();
                if (!note.isEmpty()) {
                    link.put("note", note);
                }
                link.put("source", citation.key());
                if (!citation.locatorText().isEmpty()) {
                    link.put("locator", citation.locatorText());
                }
                evidence.add(link.put("stance", Stance.EVIDENCES.id()).build());
            }
        }
    }
}
