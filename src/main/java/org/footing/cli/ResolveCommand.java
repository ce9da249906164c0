package org.footing.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.footing.library.Library;
import org.footing.manuscript.Manuscript;
import org.footing.resolve.LinkedDraft;
import org.footing.resolve.NoteLink;
import org.footing.resolve.NoteLink.Outcome;
import org.footing.resolve.NoteResolution;
import org.footing.resolve.NoteResolver;
import org.footing.resolve.SourceCandidate;
import org.footing.resolve.StubFile;
import org.footing.source.Source;
import org.footing.text.AtomicFile;
import org.footing.text.UsageException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;

/** {@code footing resolve}: which sources the printed notes of a draft cite. */
final class ResolveCommand implements Command {
    @Override
    public CommandSpec spec() {
        return Specs.command(
                        "resolve",
                        "Link the printed notes of a draft to the sources of the library: by titles, names and years in any script, by"
                                + " archive numbers and addresses, and by what Ibid., Там же or 前掲書 stand for. Where two sources are"
                                + " near each other, none is taken.",
                        "footing resolve draft.docx",
                        "footing resolve chapter-2.md --to json",
                        "footing resolve draft.md --write linked.md --stubs new.yaml")
                .addOption(Specs.from())
                .addOption(Specs.format("text", "json"))
                .addOption(Specs.option(
                        "write a copy of the draft, in Markdown, whose notes cite by key; notes that are not linked whole stay as printed",
                        "FILE",
                        "-w",
                        "--write"))
                .addOption(Specs.option(
                        "write the sources that the library lacks, as the notes print them, to a file of sources; the copy cites them too",
                        "FILE",
                        "--stubs"))
                .addOption(Specs.option("write the findings to a file instead", "FILE", "-o", "--output"))
                .addPositional(Specs.parameter("0", "MANUSCRIPT", "a draft, or - (default: the library's)"));
    }

    @Override
    public int run(Call call) throws IOException {
        OutputFormat output = call.format("text", "json");
        Library library = call.library();
        Manuscript manuscript = call.draft(library, call.parameter(0));
        List<NoteResolution> notes = NoteResolver.resolve(manuscript, library.sources());
        RenderOptions.write(call, output.isJson() ? ResolveJson.of(manuscript, notes) : text(notes));
        String stubs = call.option("--stubs");
        if (stubs != null) {
            write(call, "--stubs", stubs, StubFile.of(StubFile.stubs(notes)));
        }
        String copy = call.option("--write");
        if (copy != null) {
            LinkedDraft draft = new LinkedDraft(manuscript, notes, beside(call, copy, stubs));
            write(call, "--write", copy, draft.text());
            if (!draft.unlinked().isEmpty()) {
                call.console().err().println("as printed: notes " + String.join(", ", draft.unlinked()));
            }
        }
        return isSettled(notes) ? ExitCode.CLEAN : ExitCode.FINDINGS;
    }

    private static void write(Call call, String option, String name, String text) throws IOException {
        Path target = call.path(name);
        String given = call.parameter(0);
        if (given != null
                && target.toAbsolutePath()
                        .normalize()
                        .equals(call.path(given).toAbsolutePath().normalize())) {
            throw new UsageException(
                    option + " names the draft itself", "name another file: the draft is never changed");
        }
        AtomicFile.write(target, text);
    }

    /** The file of new sources as the copy names it; null where none is written. */
    private static @Nullable String beside(Call call, String copy, @Nullable String stubs) {
        if (stubs == null) {
            return null;
        }
        Path folder = call.path(copy).toAbsolutePath().normalize().getParent();
        Path file = call.path(stubs).toAbsolutePath().normalize();
        return folder == null
                ? file.toString()
                : folder.relativize(file).toString().replace('\\', '/');
    }

    private static boolean isSettled(List<NoteResolution> notes) {
        for (NoteResolution note : notes) {
            for (NoteLink link : note.links()) {
                if (!link.isLinked() && link.outcome() != Outcome.PROSE) {
                    return false;
                }
            }
        }
        return true;
    }

    private static String text(List<NoteResolution> notes) {
        StringBuilder out = new StringBuilder();
        int linked = 0;
        int open = 0;
        for (NoteResolution note : notes) {
            String label = note.note().label();
            for (NoteLink link : note.links()) {
                if (link.outcome() == Outcome.PROSE) {
                    continue;
                }
                out.append(label).append(" ".repeat(Math.max(1, 5 - label.length())));
                line(link, out);
                linked += link.isLinked() ? 1 : 0;
                open += link.isLinked() ? 0 : 1;
            }
        }
        return out.append(linked)
                .append(" linked, ")
                .append(open)
                .append(" not\n")
                .toString();
    }

    private static void line(NoteLink link, StringBuilder out) {
        if (link.isLinked()) {
            out.append(link.key());
            if (!link.locator().isEmpty()) {
                out.append(", ").append(link.locator().verbatim());
            }
            out.append("  (")
                    .append(link.reason())
                    .append("; ")
                    .append(score(link.score()))
                    .append(")\n");
            return;
        }
        out.append(word(link.outcome()))
                .append(": ")
                .append(link.reason())
                .append("\n     ")
                .append(link.text())
                .append('\n');
        Source stub = link.stub();
        if (stub != null) {
            out.append("     = ").append(StubLine.of(stub)).append('\n');
        }
        for (SourceCandidate candidate : link.candidates()) {
            out.append("     ? ").append(candidate.key()).append("  (");
            out.append(candidate.reason())
                    .append("; ")
                    .append(score(candidate.score()))
                    .append(")\n");
        }
    }

    private static String score(double score) {
        long hundredths = Math.round(score * 100);
        return hundredths / 100 + "." + (hundredths % 100 < 10 ? "0" : "") + hundredths % 100;
    }

    static String word(Outcome outcome) {
        return switch (outcome) {
            case LINKED -> "linked";
            case REPEATED -> "repeated";
            case AMBIGUOUS -> "ambiguous";
            case UNFIT -> "cannot stand";
            case UNKNOWN -> "not in the library";
            case PROSE -> "prose";
        };
    }
}
