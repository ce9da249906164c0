package org.footing.document.latex;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.footing.document.Block;
import org.footing.document.Document;
import org.footing.document.DocumentProblem;
import org.footing.document.Metadata;
import org.footing.document.write.PlainNodes;
import org.footing.text.SourceText;
import org.footing.text.Span;
import org.jspecify.annotations.Nullable;

/** Reads a draft in LaTeX, with the files in its folder that it names. No text makes it fail. */
public final class LatexReader {
    private static final String BEGIN = "\\begin{document}";
    private static final String END = "\\end{document}";

    private final Tex tex;
    private final SourceText source;
    private final LatexNotes notes = new LatexNotes();

    private LatexReader(SourceText source) {
        this.source = source;
        this.tex = new Tex(source.content());
    }

    /**
     * Reads a whole draft, or a piece of one.
     *
     * @param folder in which files that it names may lie
     */
    public static Document read(SourceText draft, Path folder) {
        List<DocumentProblem> problems = new ArrayList<>();
        return new LatexReader(LatexFiles.read(draft, folder, problems)).read(problems);
    }

    private Document read(List<DocumentProblem> problems) {
        int begin = tex.indexOf(BEGIN, 0);
        int from = begin < 0 ? 0 : begin + BEGIN.length();
        int end = tex.indexOf(END, from);
        int to = end < 0 ? tex.length() : end;
        Metadata metadata = new Metadata(words("\\title"), authors(), begin < 0 ? "" : language(begin));
        List<Block> blocks = LatexScanner.blocks(tex, notes, from, to, 0);
        return new Document("latex", source, metadata, Levels.settled(blocks), notes.bodies(), List.of(), problems);
    }

    private String words(String command) {
        Span argument = argument(command);
        return argument == null
                ? ""
                : PlainNodes.of(LatexScanner.text(tex, new LatexNotes(), argument.start(), argument.end(), 0))
                        .strip();
    }

    private @Nullable Span argument(String command) {
        int at = tex.indexOf(command + "{", 0);
        at = at < 0 ? tex.indexOf(command + "[", 0) : at;
        return at < 0
                ? null
                : TexArguments.read(tex, at + command.length(), tex.length(), 1).first();
    }

    private List<String> authors() {
        Span argument = argument("\\author");
        List<String> authors = new ArrayList<>();
        if (argument != null) {
            for (String part : tex.part(argument.start(), argument.end()).split("\\\\and\\b", -1)) {
                Tex name = new Tex(part);
                String words = PlainNodes.of(LatexScanner.text(name, new LatexNotes(), 0, name.length(), 0))
                        .strip();
                if (!words.isEmpty()) {
                    authors.add(words);
                }
            }
        }
        return authors;
    }

    /** The main language: polyglossia names it, of babel's it is the last. */
    private String language(int limit) {
        for (String command : List.of("\\setdefaultlanguage", "\\setmainlanguage")) {
            Span argument = argument(command);
            if (argument != null) {
                return LatexCommands.LANGUAGES.getOrDefault(
                        tex.part(argument.start(), argument.end()).strip(), "");
            }
        }
        int babel = tex.indexOf("]{babel}", 0);
        if (babel < 0 || babel > limit) {
            return "";
        }
        int open = babel;
        while (open > 0 && tex.at(open) != '[') {
            open--;
        }
        String found = "";
        for (String part : tex.part(open + 1, babel).split(",", -1)) {
            String name = part.strip();
            boolean main = name.startsWith("main=");
            String language = LatexCommands.LANGUAGES.get(main ? name.substring(5) : name);
            if (main && language != null) {
                return language;
            }
            found = language == null ? found : language;
        }
        return found;
    }
}
