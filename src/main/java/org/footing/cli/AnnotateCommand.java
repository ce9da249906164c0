package org.footing.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.footing.library.Library;
import org.footing.text.InputException;
import org.footing.text.TextFile;
import org.footing.text.UsageException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;

/** {@code footing annotate}: what a source is and how far it can be relied on. */
final class AnnotateCommand implements Command {
    @Override
    public CommandSpec spec() {
        return Specs.command(
                        "annotate",
                        "Write a source's annotation, in Markdown: from the argument, a file, standard input, or your"
                                + " editor ($VISUAL or $EDITOR). An empty one is taken out.",
                        "footing annotate hara-1995 'The standard article.'",
                        "footing annotate hara-1995 --file note.md",
                        "footing annotate hara-1995")
                .addPositional(Specs.required("0", "KEY", "the source's key"))
                .addPositional(Specs.parameter("1", "TEXT", "the annotation"))
                .addOption(Specs.option("read it from a file; - is standard input", "FILE", "-f", "--file"));
    }

    @Override
    public int run(Call call) throws IOException {
        Library library = call.library();
        String key = call.required(0);
        @Nullable String text = call.parameter(1);
        @Nullable String file = call.option("--file");
        if (text != null && file != null) {
            throw new UsageException(
                    "an annotation comes from the argument or from a file", "leave one of the two out");
        }
        // A key that is not there is told before anyone writes a page.
        String current = library.source(key).annotation();
        if (text == null) {
            boolean edits = file == null && call.console().columns() > 0;
            text = edits
                    ? edit(current == null ? "" : current)
                    : file == null || file.equals("-")
                            ? call.standardInput()
                            : TextFile.read(call.path(file)).content();
            if (!edits && file == null && text.isBlank()) {
                // A script without a terminal did not ask for its annotation to go.
                throw new UsageException(
                        "standard input holds no annotation", "give the text; '' or --file - takes the annotation out");
            }
        }
        if (!text.isBlank() || current != null) {
            library.sourcesFile().annotate(key, text);
        }
        return ExitCode.CLEAN;
    }

    private static String edit(String current) throws IOException {
        String editor = System.getenv("VISUAL");
        if (editor == null || editor.isBlank()) {
            editor = System.getenv("EDITOR");
        }
        if (editor == null || editor.isBlank()) {
            throw new UsageException(
                    "neither VISUAL nor EDITOR names an editor", "set one, or give the text or --file");
        }
        Path draft = Files.createTempFile("annotation", ".md");
        try {
            Files.writeString(draft, current, StandardCharsets.UTF_8);
            List<String> words = new ArrayList<>(List.of(editor.strip().split("\\s+", -1)));
            words.add(draft.toString());
            int code = new ProcessBuilder(words).inheritIO().start().waitFor();
            if (code != 0) {
                throw new UsageException(editor + " ended with " + code, "the annotation is as it was");
            }
            return TextFile.read(draft).content();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new UsageException("interrupted", "the annotation is as it was");
        } catch (InputException e) {
            throw new UsageException("what the editor left is not UTF-8", "the annotation is as it was");
        } finally {
            Files.deleteIfExists(draft);
        }
    }
}
