package org.footing.document.formats;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import org.footing.document.Document;
import org.footing.document.pandoc.PandocReader;
import org.footing.text.Diagnostic;
import org.footing.text.InputException;
import org.footing.text.Location;

/** What pandoc reads and Footing does not: the draft goes through pandoc, where that is installed. */
final class PandocDraft implements DraftFormat {
    private static final int MAX_SECONDS = 120;

    private final String id;
    private final String[] suffixes;

    PandocDraft(String id, String... suffixes) {
        this.id = id;
        this.suffixes = suffixes;
    }

    @Override
    public String id() {
        return id;
    }

    @Override
    public String[] suffixes() {
        return suffixes.clone();
    }

    @Override
    public Document read(byte[] bytes, String name, Path folder) {
        try {
            Process process = new ProcessBuilder(List.of("pandoc", "--sandbox", "-f", id, "-t", "json"))
                    .directory(folder.toFile())
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            Thread writer = new Thread(() -> feed(process, bytes));
            writer.start();
            String json;
            try (InputStream out = process.getInputStream()) {
                json = new String(out.readAllBytes(), StandardCharsets.UTF_8);
            }
            if (!process.waitFor(MAX_SECONDS, TimeUnit.SECONDS) || process.exitValue() != 0) {
                process.destroyForcibly();
                throw refused(
                        name, "pandoc does not read it as " + id, "check the file, or name its format with --from");
            }
            return PandocReader.read(json, id, name);
        } catch (IOException e) {
            throw refused(
                    name,
                    id.toUpperCase(Locale.ROOT) + " is read by pandoc, which is not installed",
                    "install pandoc, or save the draft as .docx, .odt, .html, .tex or .md");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw refused(name, "the reading was broken off", "run it again");
        }
    }

    private static void feed(Process process, byte[] bytes) {
        try (OutputStream in = process.getOutputStream()) {
            in.write(bytes);
        } catch (IOException e) {
            // pandoc gave up on the draft; its exit code says so.
            return;
        }
    }

    private static InputException refused(String name, String message, String advice) {
        return new InputException(new Diagnostic(Location.of(name), message, advice));
    }
}
