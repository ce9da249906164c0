package org.footing.document.latex;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.footing.document.Attributes;
import org.footing.document.Block;
import org.footing.document.NodeRuns;
import org.footing.document.TextNode;
import org.footing.text.Span;

/** Reads {@code \begin{…} … \end{…}}. Of an environment that is not known the content stays. */
final class LatexEnvironments {
    private final Tex tex;
    private final LatexNotes notes;
    private final LatexScanner around;
    private final int depth;

    LatexEnvironments(Tex tex, LatexNotes notes, LatexScanner around, int depth) {
        this.tex = tex;
        this.notes = notes;
        this.around = around;
        this.depth = depth;
    }

    /**
     * Reads an environment.
     *
     * @param at of its {@code \begin}
     * @param from past the name
     * @return where it ends
     */
    int read(String name, int at, int from, int limit) {
        int close = end(name, from, limit);
        int past = Math.min(limit, close + "\\end{}".length() + name.length());
        if (depth > 100) {
            return past;
        }
        Span span = new Span(at, past);
        if (LatexCommands.VERBATIM.contains(name)) {
            around.paragraph();
            around.add(new Block.Code("", code(from, close), span));
        } else if (LatexCommands.MATHEMATICS.contains(name)) {
            around.paragraph();
            TextNode formula = new TextNode.Formula(tex.part(from, close).strip(), true, span);
            around.add(new Block.Text(List.of(formula), span));
        } else if (LatexCommands.QUOTATIONS.contains(name)) {
            around.paragraph();
            List<Block> blocks = blocks(pastOptions(from, close), close);
            if (!blocks.isEmpty()) {
                around.add(new Block.Quotation(blocks, span));
            }
        } else {
            more(name, from, close, span);
        }
        return past;
    }

    private void more(String name, int from, int close, Span span) {
        switch (name) {
            case "itemize", "enumerate", "description", "compactitem", "compactenum" -> {
                around.paragraph();
                list(name.contains("enum"), pastOptions(from, close), close, span);
            }
            case "tabular", "tabular*", "tabularx", "longtable", "tabulary" -> {
                around.paragraph();
                around.add(new LatexTable(tex, notes, depth).read(name, from, close, span));
            }
            case "comment", "filecontents", "filecontents*", "tikzpicture" -> {}
            case "thebibliography" -> {
                around.paragraph();
                around.add(new Block.Division(new Attributes("refs", List.of(), Map.of()), List.of(), span));
            }
            case "claim", "claims" -> {
                around.paragraph();
                around.add(new Block.Division(claim(from, close), blocks(pastOptions(from, close), close), span));
            }
            case "otherlanguage", "otherlanguage*" -> language(from, close, span);
            default -> {
                around.paragraph();
                String language = LatexCommands.LANGUAGES.get(name);
                List<Block> blocks = blocks(pastOptions(from, close), close);
                if (language == null) {
                    for (Block block : blocks) {
                        around.add(block);
                    }
                } else {
                    around.add(foreign(language, blocks, span));
                }
            }
        }
    }

    private List<Block> blocks(int from, int to) {
        return LatexScanner.blocks(tex, notes, from, to, depth + 1);
    }

    private static Block foreign(String language, List<Block> blocks, Span span) {
        return new Block.Division(new Attributes("", List.of(), Map.of("lang", language)), blocks, span);
    }

    private void language(int from, int close, Span span) {
        around.paragraph();
        TexArguments arguments = TexArguments.read(tex, from, close, 1);
        Span name = arguments.first();
        String written = name == null ? "" : tex.part(name.start(), name.end()).strip();
        around.add(foreign(
                LatexCommands.LANGUAGES.getOrDefault(written, written),
                blocks(Math.max(from, arguments.end), close),
                span));
    }

    private Attributes claim(int from, int close) {
        String id = "";
        if (from < close && tex.at(from) == '[') {
            String options = tex.part(from + 1, tex.closing(from, close));
            for (String part : options.split(",", -1)) {
                id = part.strip().startsWith("id=") ? part.strip().substring(3) : id;
            }
        }
        return new Attributes(id, List.of("claim"), Map.of());
    }

    private int pastOptions(int from, int close) {
        return from < close && tex.at(from) == '[' ? Math.min(close, tex.closing(from, close) + 1) : from;
    }

    /** The lines between, without the end of the first. */
    private String code(int from, int close) {
        int start = pastOptions(from, close);
        while (start < close && tex.at(start) != '\n') {
            start++;
        }
        return start < close ? tex.part(start + 1, close) : tex.part(from, close);
    }

    /** Where the environment's {@code \end} stands; the limit when there is none. */
    private int end(String name, int from, int limit) {
        String opening = "\\begin{" + name + "}";
        String closing = "\\end{" + name + "}";
        boolean literal = LatexCommands.VERBATIM.contains(name);
        int open = 1;
        int at = from;
        while (true) {
            int close = tex.indexOf(closing, at);
            if (close < 0 || close >= limit) {
                return limit;
            }
            int next = literal ? -1 : tex.indexOf(opening, at);
            if (next >= 0 && next < close) {
                open++;
                at = next + opening.length();
            } else {
                open--;
                if (open == 0) {
                    return close;
                }
                at = close + closing.length();
            }
        }
    }

    private void list(boolean ordered, int from, int close, Span span) {
        List<List<Block>> items = new ArrayList<>();
        List<Integer> starts = itemStarts(from, close);
        for (int i = 0; i < starts.size(); i++) {
            int start = starts.get(i) + "\\item".length();
            int end = i + 1 < starts.size() ? starts.get(i + 1) : close;
            List<Block> item = new ArrayList<>();
            int text = tex.skipBlanks(start, end);
            if (text < end && tex.at(text) == '[') {
                int closing = tex.closing(text, end);
                List<TextNode> term = LatexScanner.text(tex, notes, text + 1, Math.max(text + 1, closing), depth + 1);
                if (!term.isEmpty()) {
                    item.add(new Block.Text(term, NodeRuns.span(term, text)));
                }
                text = Math.min(end, closing + 1);
            }
            item.addAll(blocks(text, end));
            if (!item.isEmpty()) {
                items.add(item);
            }
        }
        if (!items.isEmpty()) {
            around.add(new Block.Listing(ordered, 1, true, items, span));
        }
    }

    /** The {@code \item}s of this list, not of lists in it. */
    private List<Integer> itemStarts(int from, int close) {
        List<Integer> starts = new ArrayList<>();
        int open = 0;
        for (int i = from; i < close; i++) {
            char c = tex.at(i);
            if (c == '%') {
                int end = tex.indexOf("\n", i);
                i = end < 0 ? close : end;
            } else if (c == '\\') {
                if (tex.startsWith("\\begin{", i)) {
                    open++;
                } else if (tex.startsWith("\\end{", i)) {
                    open--;
                } else if (open == 0 && tex.startsWith("\\item", i) && tex.nameEnd(i) == i + "\\item".length()) {
                    starts.add(i);
                }
                i++;
            }
        }
        return starts;
    }
}
