package org.footing.document.latex;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.footing.document.Attributes;
import org.footing.document.Block;
import org.footing.document.NodeRuns;
import org.footing.document.TextNode;
import org.footing.document.TextStyle;
import org.footing.text.LatexSigns;
import org.footing.text.Span;

/** Reads a stretch of LaTeX: its paragraphs, or, where only text may stand, its text. */
final class LatexScanner {
    /** Groups nested deeper than anyone writes are passed over. */
    private static final int MAX_DEPTH = 150;

    private final Tex tex;
    private final LatexNotes notes;
    private final int depth;
    private final boolean textOnly;
    private final List<Block> blocks = new ArrayList<>();
    private List<TextNode> out = new ArrayList<>();
    private final StringBuilder run = new StringBuilder();
    private int runStart;
    private int groups;

    private LatexScanner(Tex tex, LatexNotes notes, int depth, boolean textOnly) {
        this.tex = tex;
        this.notes = notes;
        this.depth = depth;
        this.textOnly = textOnly;
    }

    /** The blocks from {@code from} to {@code limit}. */
    static List<Block> blocks(Tex tex, LatexNotes notes, int from, int limit, int depth) {
        if (depth > MAX_DEPTH) {
            return List.of();
        }
        LatexScanner scanner = new LatexScanner(tex, notes, depth, false);
        scanner.scan(from, limit);
        scanner.paragraph();
        return scanner.blocks;
    }

    /** The text from {@code from} to {@code limit}; empty lines in it are ends of lines. */
    static List<TextNode> text(Tex tex, LatexNotes notes, int from, int limit, int depth) {
        if (depth > MAX_DEPTH) {
            return List.of();
        }
        LatexScanner scanner = new LatexScanner(tex, notes, depth, true);
        scanner.scan(from, limit);
        scanner.flush();
        return NodeRuns.joined(trimmed(scanner.out));
    }

    private List<TextNode> inside(Span span) {
        return text(tex, notes, span.start(), span.end(), depth + 1);
    }

    /** Ends the paragraph. */
    void paragraph() {
        flush();
        List<TextNode> content = NodeRuns.joined(trimmed(out));
        out = new ArrayList<>();
        if (!content.isEmpty()) {
            add(new Block.Text(content, NodeRuns.span(content, 0)));
        }
    }

    void add(Block block) {
        blocks.add(block);
    }

    private static List<TextNode> trimmed(List<TextNode> nodes) {
        int from = 0;
        int to = nodes.size();
        while (from < to && isBlank(nodes.get(from))) {
            from++;
        }
        while (to > from && isBlank(nodes.get(to - 1))) {
            to--;
        }
        return nodes.subList(from, to);
    }

    private static boolean isBlank(TextNode node) {
        return node instanceof TextNode.LineBreak
                || (node instanceof TextNode.Words words && words.text().isBlank());
    }

    private void flush() {
        if (run.length() > 0) {
            out.add(new TextNode.Words(run.toString(), new Span(runStart, runStart + run.length())));
            run.setLength(0);
        }
    }

    private void put(char c, int at) {
        if (run.length() == 0) {
            runStart = at;
        }
        run.append(c);
    }

    private void sign(String characters, int start, int end) {
        flush();
        out.add(new TextNode.Words(characters, new Span(start, end)));
    }

    private void node(TextNode node) {
        flush();
        out.add(node);
    }

    private void scan(int from, int limit) {
        int at = from;
        while (at < limit) {
            at = step(at, limit);
        }
    }

    private int step(int at, int limit) {
        char c = tex.at(at);
        switch (c) {
            case '%' -> {
                return comment(at, limit);
            }
            case '\\' -> {
                return command(at, limit);
            }
            case '{' -> {
                return group(at, limit);
            }
            case '}' -> {
                return at + 1;
            }
            case '$' -> {
                return mathematics(at, limit);
            }
            case '~' -> {
                sign("\u00A0", at, at + 1);
                return at + 1;
            }
            case '-' -> {
                return replaced(at, limit, "---", "—", "--", "–");
            }
            case '`' -> {
                return replaced(at, limit, "``", "“", "`", "‘");
            }
            case '\'' -> {
                return replaced(at, limit, "''", "”", "'", "’");
            }
            case '<' -> {
                return replaced(at, limit, "<<", "«", "<", "<");
            }
            case '>' -> {
                return replaced(at, limit, ">>", "»", ">", ">");
            }
            case '"' -> {
                return shorthand(at, limit);
            }
            case '\n', ' ', '\t', '\r' -> {
                return blank(at, limit);
            }
            default -> {
                put(c, at);
                return at + 1;
            }
        }
    }

    private int replaced(int at, int limit, String longer, String first, String shorter, String second) {
        if (tex.startsWith(longer, at) && at + longer.length() <= limit) {
            sign(first, at, at + longer.length());
            return at + longer.length();
        }
        if (tex.startsWith(shorter, at) && at + shorter.length() <= limit) {
            sign(second, at, at + shorter.length());
            return at + shorter.length();
        }
        put(tex.at(at), at);
        return at + 1;
    }

    /** babel's shorthands for Russian and German. */
    private int shorthand(int at, int limit) {
        String[][] signs = {
            {"\"---", "—"},
            {"\"--~", "—"},
            {"\"--*", "—"},
            {"\"`", "„"},
            {"\"'", "“"},
            {"\"<", "«"},
            {"\">", "»"},
            {"\"=", "-"},
            {"\"~", "\u2011"},
            {"\"-", ""},
            {"\"|", ""}
        };
        for (String[] each : signs) {
            if (tex.startsWith(each[0], at) && at + each[0].length() <= limit) {
                sign(each[1], at, at + each[0].length());
                return at + each[0].length();
            }
        }
        put('"', at);
        return at + 1;
    }

    private int blank(int at, int limit) {
        int end = at;
        int lines = 0;
        while (end < limit && Character.isWhitespace(tex.at(end))) {
            lines += tex.at(end) == '\n' ? 1 : 0;
            end++;
        }
        if (lines > 1 && !textOnly) {
            paragraph();
        } else if (lines > 0) {
            node(new TextNode.LineBreak(false, new Span(at, end)));
        } else if (end == at + 1) {
            put(' ', at);
        } else {
            sign(" ", at, end);
        }
        return end;
    }

    /** A comment takes the end of its line and the indent of the next with it. */
    private int comment(int at, int limit) {
        int end = tex.indexOf("\n", at);
        if (end < 0 || end >= limit) {
            return limit;
        }
        end++;
        while (end < limit && (tex.at(end) == ' ' || tex.at(end) == '\t')) {
            end++;
        }
        return end;
    }

    private int group(int at, int limit) {
        if (depth + groups > MAX_DEPTH) {
            return at + 1;
        }
        int closing = tex.closing(at, limit);
        int inner = tex.skipBlanks(at + 1, closing);
        if (inner < closing && tex.at(inner) == '\\') {
            int nameEnd = tex.nameEnd(inner);
            TextStyle style = LatexCommands.DECLARATIONS.get(tex.part(inner + 1, nameEnd));
            if (style != null && nameEnd <= closing) {
                styled(style, new Span(nameEnd, closing), at, Math.min(limit, closing + 1));
                return Math.min(limit, closing + 1);
            }
        }
        flush();
        if (textOnly) {
            out.addAll(inside(new Span(at + 1, Math.max(at + 1, closing))));
        } else {
            groups++;
            scan(at + 1, closing);
            groups--;
        }
        return Math.min(limit, closing + 1);
    }

    private void styled(TextStyle style, Span content, int start, int end) {
        List<TextNode> children = inside(content);
        if (!children.isEmpty()) {
            node(new TextNode.Styled(style, children, new Span(start, end)));
        }
    }

    private int mathematics(int at, int limit) {
        boolean display = tex.startsWith("$$", at);
        String sign = display ? "$$" : "$";
        int from = at + sign.length();
        for (int i = from; i < limit; i++) {
            if (tex.at(i) == '\\') {
                i++;
            } else if (tex.startsWith(sign, i) && i > from) {
                int end = Math.min(limit, i + sign.length());
                node(new TextNode.Formula(tex.part(from, i), display, new Span(at, end)));
                return end;
            }
        }
        put('$', at);
        return at + 1;
    }

    private int command(int at, int limit) {
        int nameEnd = Math.min(limit, tex.nameEnd(at));
        String name = tex.part(Math.min(at + 1, nameEnd), nameEnd);
        if (name.equals("begin")) {
            TexArguments arguments = TexArguments.read(tex, nameEnd, limit, 1);
            Span environment = arguments.first();
            if (environment != null) {
                flush();
                return new LatexEnvironments(tex, notes, this, depth)
                        .read(tex.part(environment.start(), environment.end()), at, arguments.end, limit);
            }
        }
        if (LatexCitations.isCitation(name)) {
            return citation(name, at, nameEnd, limit);
        }
        TextStyle style = LatexCommands.STYLES.get(name);
        if (style != null) {
            TexArguments arguments = TexArguments.read(tex, nameEnd, limit, 1);
            if (arguments.first() != null) {
                styled(style, arguments.first(), at, arguments.end);
            }
            return Math.max(nameEnd, arguments.end);
        }
        Integer level = LatexCommands.HEADINGS.get(name.endsWith("*") ? name.substring(0, name.length() - 1) : name);
        if (level != null && !textOnly) {
            return heading(level, at, nameEnd, limit);
        }
        Integer silent = LatexCommands.SILENT.get(name);
        if (silent != null) {
            return Math.max(nameEnd, TexArguments.read(tex, nameEnd, limit, silent).end);
        }
        int accented = accent(name, at, nameEnd, limit);
        return accented > 0 ? accented : sort(name, at, nameEnd, limit);
    }

    private int heading(int level, int at, int nameEnd, int limit) {
        TexArguments arguments = TexArguments.read(tex, nameEnd, limit, 1);
        Span title = arguments.first();
        if (title == null) {
            return nameEnd;
        }
        paragraph();
        add(new Block.Heading(level, inside(title), Attributes.NONE, new Span(at, arguments.end)));
        return arguments.end;
    }

    private int citation(String name, int at, int nameEnd, int limit) {
        LatexCitations citations = new LatexCitations(tex, this::inside);
        LatexCitations.Read read = citations.read(name, at, nameEnd, limit);
        if (read == null) {
            return nameEnd;
        }
        if (LatexCitations.NOTES.contains(name)) {
            String label = notes.next();
            Span span = new Span(at, read.end());
            notes.add(label, List.of(new Block.Text(List.of(read.node()), span)), span);
            node(new TextNode.NoteCall(label, span));
        } else {
            node(read.node());
        }
        return read.end();
    }

    /** {@code \'e}, {@code \v{c}}, {@code \"\i}; returns where it ends, or −1 when the command is no accent. */
    private int accent(String name, int at, int nameEnd, int limit) {
        String mark = LatexSigns.ACCENTS.get(name);
        if (mark == null) {
            return -1;
        }
        int from = tex.skipBlanks(nameEnd, limit);
        if (from >= limit) {
            return -1;
        }
        String base;
        int end;
        if (tex.at(from) == '{') {
            int closing = tex.closing(from, limit);
            base = tex.part(from + 1, Math.max(from + 1, closing)).strip();
            end = Math.min(limit, closing + 1);
        } else if (tex.at(from) == '\\') {
            end = Math.min(limit, tex.nameEnd(from));
            base = tex.part(from, end);
        } else if (Character.isLetter(tex.at(from))) {
            base = tex.part(from, from + 1);
            end = from + 1;
        } else {
            return -1;
        }
        String letter = base.equals("\\i") ? "i" : base.equals("\\j") ? "j" : base;
        if (letter.isEmpty() || letter.charAt(0) == '\\') {
            return -1;
        }
        int first = Character.charCount(letter.codePointAt(0));
        String whole = letter.substring(0, first) + mark + letter.substring(first);
        sign(Normalizer.normalize(whole, Normalizer.Form.NFC), at, end);
        return end;
    }

    /** All other commands, by what they do. */
    private int sort(String name, int at, int nameEnd, int limit) {
        switch (name) {
            case "\\" -> {
                int end = tex.skipBlanks(nameEnd, limit);
                boolean option = end < limit && tex.at(end) == '[';
                end = option ? Math.min(limit, tex.closing(end, limit) + 1) : nameEnd;
                node(new TextNode.LineBreak(true, new Span(at, end)));
                return end;
            }
            case "%", "&", "_", "#", "$", "{", "}" -> {
                sign(name, at, nameEnd);
                return nameEnd;
            }
            case " ", "\n", "," -> {
                sign(name.equals(",") ? "\u202F" : " ", at, nameEnd);
                return nameEnd;
            }
            case "-", "/", "!", "@" -> {
                return nameEnd;
            }
            case "(", "[" -> {
                return delimited(name.equals("(") ? "\\)" : "\\]", name.equals("["), at, limit);
            }
            case "par" -> {
                if (!textOnly) {
                    paragraph();
                }
                return nameEnd;
            }
            case "verb", "verb*" -> {
                return verb(at, nameEnd, limit);
            }
            case "printbibliography", "bibliography" -> {
                return references(at, nameEnd, limit);
            }
            case "appendix",
                    "maketitle",
                    "tableofcontents",
                    "newpage",
                    "clearpage",
                    "noindent",
                    "centering",
                    "small" -> {
                return nameEnd;
            }
            default -> {
                return argument(name, at, nameEnd, limit);
            }
        }
    }

    private int delimited(String closing, boolean display, int at, int limit) {
        int end = tex.indexOf(closing, at + 2);
        if (end < 0 || end >= limit) {
            return at + 2;
        }
        node(new TextNode.Formula(tex.part(at + 2, end), display, new Span(at, end + 2)));
        return end + 2;
    }

    private int verb(int at, int nameEnd, int limit) {
        if (nameEnd >= limit) {
            return limit;
        }
        int end = tex.indexOf(tex.part(nameEnd, nameEnd + 1), nameEnd + 1);
        if (end < 0 || end >= limit) {
            return nameEnd;
        }
        node(new TextNode.Verbatim(tex.part(nameEnd + 1, end), new Span(at, end + 1)));
        return end + 1;
    }

    private int references(int at, int nameEnd, int limit) {
        TexArguments arguments = TexArguments.read(tex, nameEnd, limit, 1);
        int end = nameEnd < limit && tex.at(nameEnd) == '['
                ? Math.min(limit, tex.closing(nameEnd, limit) + 1)
                : tex.startsWith("bibliography{", at + 1) ? arguments.end : nameEnd;
        if (!textOnly) {
            paragraph();
            add(new Block.Division(new Attributes("refs", List.of(), Map.of()), List.of(), new Span(at, end)));
        }
        return end;
    }

    private int argument(String name, int at, int nameEnd, int limit) {
        String symbol = LatexSigns.SYMBOLS.get(name);
        if (symbol != null) {
            int end = tex.skipBlanks(nameEnd, limit);
            boolean letters = Character.isLetter(name.charAt(0));
            int past = tex.startsWith("{}", nameEnd) ? nameEnd + 2 : letters ? end : nameEnd;
            sign(symbol, at, Math.min(limit, past));
            return Math.min(limit, past);
        }
        LatexSpecials specials = new LatexSpecials(tex, notes, depth);
        LatexSpecials.Read read = specials.read(name, at, nameEnd, limit);
        if (read != null) {
            flush();
            out.addAll(read.nodes());
            return read.end();
        }
        // Of a command that is not known the text of its arguments stays.
        TexArguments arguments = TexArguments.read(tex, nameEnd, limit, 1);
        Span first = arguments.first();
        if (first != null) {
            flush();
            out.addAll(inside(first));
        }
        return Math.max(nameEnd, arguments.end);
    }
}
