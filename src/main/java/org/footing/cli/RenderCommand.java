package org.footing.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.footing.apparatus.DraftApparatus;
import org.footing.library.Library;
import org.footing.manuscript.Manuscript;
import org.footing.render.PaperFormat;
import org.footing.render.PaperFormats;
import org.footing.text.AtomicFile;
import org.footing.text.Diagnostic;
import org.footing.text.UsageException;
import picocli.CommandLine.Model.CommandSpec;

/** {@code footing render}: the whole paper, finished. */
final class RenderCommand implements Command {
    private static final String[] FORMATS = {"markdown", "html", "latex", "text", "docx", "odt", "rtf", "typst", "org"};

    @Override
    public CommandSpec spec() {
        return RenderOptions.options(
                Specs.command(
                                "render",
                                "Write the whole paper, with its notes, citations and bibliography rendered in a citation style.",
                                "footing render draft.docx --style chicago-notes-bibliography -o paper.docx",
                                "footing render chapter-2.md --language ru -o chapter-2.odt")
                        .addOption(Specs.from())
                        .addOption(Specs.flag("set the annotations of the sources under their entries", "--annotated"))
                        .addPositional(Specs.parameter("0", "MANUSCRIPT", "a draft (default: the library's)")),
                FORMATS);
    }

    @Override
    public int run(Call call) throws IOException {
        PaperFormat format = PaperFormats.of(call.format(FORMATS).id());
        String file = call.option("--output");
        if (format.isBinary() && file == null) {
            throw new UsageException("a terminal cannot show " + format.id(), "name a file with -o");
        }
        Library library = call.library();
        RenderOptions rendering = new RenderOptions(call, library);
        Manuscript manuscript = call.draft(library, call.parameter(0));
        DraftApparatus apparatus = rendering.apparatus().draft(manuscript, call.has("--annotated"));
        byte[] paper = format.write(manuscript, apparatus, rendering.language());
        List<Diagnostic> problems = RenderOptions.problems(manuscript, apparatus.problems());
        if (file == null) {
            return RenderOptions.finish(call, new String(paper, StandardCharsets.UTF_8), problems);
        }
        Path target = call.path(file);
        AtomicFile.write(target, paper);
        return RenderOptions.tell(call, problems);
    }
}
