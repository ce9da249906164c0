package org.footing.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.footing.document.formats.DraftFormats;
import org.footing.exchange.DraftSources;
import org.footing.language.TagFault;
import org.footing.library.Library;
import org.footing.library.LibraryFolder;
import org.footing.manuscript.Manuscript;
import org.footing.text.TextFile;
import org.footing.text.UsageException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ParseResult;

/** One call of a command: its parsed arguments, where it writes, and where it was called. */
final class Call {
    private final ParseResult parsed;
    private final Console console;
    private final Path folder;

    /** @param folder the folder in which the command was called */
    Call(ParseResult parsed, Console console, Path folder) {
        this.parsed = parsed;
        this.console = console;
        this.folder = folder;
    }

    Console console() {
        return console;
    }

    Path folder() {
        return folder;
    }

    /** A path that the user gave, seen from where the command was called. */
    Path path(String given) {
        return folder.resolve(given);
    }

    /** The library that {@code --library} names, or the nearest one. */
    Library library() {
        String given = option("--library");
        return Library.at(given != null ? path(given) : shortest(LibraryFolder.nearest(folder)));
    }

    /** The manuscript that the argument names, here or in the library's folder, or the one in the library's settings. */
    Path manuscript(Library library, @Nullable String given) {
        if (given != null) {
            Path here = path(given);
            Path inLibrary = library.folder().resolve(given);
            return !Files.exists(here) && Files.exists(inLibrary) ? inLibrary : here;
        }
        Path configured = library.manuscript();
        if (configured == null) {
            throw new UsageException(
                    "no manuscript is named",
                    "name a file, or set `manuscript` in " + library.folder().resolve("footing.yaml"));
        }
        return configured;
    }

    /**
     * The draft that the argument names, {@code -} for standard input, or the one in the library's settings.
     *
     * @throws org.footing.text.InputException when it cannot be read
     */
    Manuscript draft(Library library, @Nullable String given) {
        if (given != null && given.equals("-")) {
            return carried(library, draft(given), folder);
        }
        Path file = manuscript(library, given);
        Path parent = file.toAbsolutePath().getParent();
        return carried(
                library,
                Manuscript.of(DraftFormats.read(file, option("--from", ""))),
                parent == null ? folder : parent);
    }

    private static Manuscript carried(Library library, Manuscript manuscript, Path where) {
        if (DraftSources.has(manuscript.document())) {
            library.take(DraftSources.of(manuscript.document(), where));
        }
        return manuscript;
    }

    /** The draft at a path, whether there is a library or not. */
    Manuscript draft(String given) {
        String from = option("--from", "");
        if (given.equals("-")) {
            return Manuscript.of(DraftFormats.read(standardBytes(), "standard input", from, folder));
        }
        return Manuscript.of(DraftFormats.read(path(given), from));
    }

    private byte[] standardBytes() {
        try {
            return console.in().readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * All of standard input.
     *
     * @throws org.footing.text.InputException when it is not UTF-8
     */
    String standardInput() throws IOException {
        return TextFile.decode(console.in().readAllBytes(), "standard input").content();
    }

    /** The path as a user in this folder would write it. */
    private Path shortest(Path path) {
        Path here = folder.toAbsolutePath().normalize();
        return folder.toString().isEmpty() && path.startsWith(here) ? here.relativize(path) : path;
    }

    boolean has(String option) {
        return parsed.hasMatchedOption(option);
    }

    @Nullable
    String option(String name) {
        return parsed.matchedOptionValue(name, null);
    }

    String option(String name, String otherwise) {
        return parsed.matchedOptionValue(name, otherwise);
    }

    /** The language that {@code --language} names, or {@code otherwise}; a misspelt one would be taken for another. */
    String language(String otherwise) {
        String asked = option("--language");
        if (asked == null) {
            return otherwise;
        }
        TagFault fault = TagFault.of(asked);
        if (fault != null) {
            throw new UsageException(
                    "--language `" + asked + "` " + fault.message(),
                    "write " + (fault.proposal().isEmpty() ? "en, ru, ja …" : fault.proposal()));
        }
        return asked;
    }

    /** All values of an option that may be given several times. */
    List<String> options(String name) {
        return parsed.matchedOptionValue(name, List.of());
    }

    /** The format that {@code --to} or the suffix of {@code --output} names; the first is the default. */
    OutputFormat format(String... known) {
        return OutputFormat.of(options("--to"), option("--output"), List.of(known));
    }

    @Nullable
    String parameter(int index) {
        return parsed.matchedPositionalValue(index, null);
    }

    /** A parameter that the command's description requires. */
    String required(int index) {
        String value = parsed.matchedPositionalValue(index, null);
        if (value == null) {
            throw new IllegalStateException("parameter " + index + " was not required");
        }
        return value;
    }

    /** All values of a parameter that takes several. */
    List<String> parameters(int index) {
        return parsed.matchedPositionalValue(index, List.of());
    }
}
