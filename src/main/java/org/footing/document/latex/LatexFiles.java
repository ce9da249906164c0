package org.footing.document.latex;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.footing.document.DocumentProblem;
import org.footing.document.ProblemKind;
import org.footing.text.InputException;
import org.footing.text.Location;
import org.footing.text.SourceText;
import org.footing.text.Span;
import org.footing.text.TextFile;
import org.jspecify.annotations.Nullable;

/**
 * A draft with the files that it names put in their places ({@code \input}, {@code \include}, {@code \subfile}). Only files in the draft's own folder
 * or below are read, and each once in a row of files that name each other.
 */
final class LatexFiles {
    private static final int MAX_FILES = 500;

    private final Path folder;
    private final StringBuilder text = new StringBuilder();
    private final List<Piece> pieces = new ArrayList<>();
    private final List<DocumentProblem> problems = new ArrayList<>();
    private final Set<Path> open = new HashSet<>();
    private int files;

    /** A stretch of the whole text that comes from one file. */
    private record Piece(int start, SourceText file, int offset) {}

    private LatexFiles(Path folder) {
        this.folder = folder;
    }

    /** The whole text, which knows of each place the file and the line. */
    static SourceText read(SourceText draft, Path folder, List<DocumentProblem> problems) {
        if (draft.content().indexOf("\\in") < 0 && draft.content().indexOf("\\subfile") < 0) {
            return draft;
        }
        LatexFiles files = new LatexFiles(folder);
        files.add(draft);
        problems.addAll(files.problems);
        return new SourceText(draft.name(), files.text.toString(), files::locate);
    }

    private Location locate(int offset) {
        int low = 0;
        int high = pieces.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (pieces.get(middle).start() <= offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        Piece piece = pieces.get(Math.max(0, low - 1));
        int inFile = Math.min(piece.file().content().length(), piece.offset() + offset - piece.start());
        return piece.file().locate(Math.max(0, inFile));
    }

    private void add(SourceText file) {
        String content = file.content();
        int at = 0;
        int from = 0;
        while (at < content.length()) {
            char c = content.charAt(at);
            if (c == '%' && (at == 0 || content.charAt(at - 1) != '\\')) {
                at = lineEnd(content, at);
            } else if (c == '\\') {
                int end = command(content, at, file, from);
                if (end > at) {
                    from = end;
                    at = end;
                } else {
                    at += 2;
                }
            } else {
                at++;
            }
        }
        piece(file, from, content.length());
    }

    private void piece(SourceText file, int from, int to) {
        pieces.add(new Piece(text.length(), file, from));
        text.append(file.content(), from, to);
    }

    private static int lineEnd(String content, int at) {
        int end = content.indexOf('\n', at);
        return end < 0 ? content.length() : end;
    }

    /** Puts the file in that a command at {@code at} names; returns where the command ends, or {@code at} when it names none. */
    private int command(String content, int at, SourceText file, int from) {
        for (String name : List.of("\\input", "\\include", "\\subfile")) {
            int brace = at + name.length();
            if (content.startsWith(name, at) && brace < content.length() && content.charAt(brace) == '{') {
                int end = content.indexOf('}', brace);
                if (end > 0) {
                    piece(file, from, at);
                    include(content.substring(brace + 1, end).strip());
                    return end + 1;
                }
            }
        }
        return at;
    }

    private void include(String named) {
        Path path = resolved(named);
        if (path == null || !open.add(path)) {
            problem(named, path == null ? "outside the draft's folder, or not there" : "names itself");
            return;
        }
        files++;
        if (files > MAX_FILES) {
            problem(named, "one file more than " + MAX_FILES);
            return;
        }
        try {
            add(TextFile.read(path));
        } catch (InputException e) {
            problem(named, e.diagnostics().get(0).message());
        }
        open.remove(path);
    }

    /** The file in the draft's folder; null when it is elsewhere, by a link too, or is not there. */
    private @Nullable Path resolved(String named) {
        try {
            Path root = folder.toRealPath();
            for (String each : List.of(named + ".tex", named)) {
                Path path = root.resolve(each).normalize();
                if (path.startsWith(root)
                        && Files.isRegularFile(path)
                        && path.toRealPath().startsWith(root)) {
                    return path.toRealPath();
                }
            }
        } catch (IOException | InvalidPathException e) {
            return null;
        }
        return null;
    }

    private void problem(String named, String why) {
        int start = text.length();
        problems.add(new DocumentProblem(
                ProblemKind.NOT_UNDERSTOOD,
                new Span(start, start),
                "the file " + named + " was not read: " + why,
                "put it beside the draft"));
    }
}
