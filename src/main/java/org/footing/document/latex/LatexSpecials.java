package org.footing.document.latex;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.footing.csl.locator.Locator;
import org.footing.document.Attributes;
import org.footing.document.Block;
import org.footing.document.Citation;
import org.footing.document.CitationCluster;
import org.footing.document.CitationMode;
import org.footing.document.NodeRuns;
import org.footing.document.TextNode;
import org.footing.document.write.PlainNodes;
import org.footing.text.Span;
import org.jspecify.annotations.Nullable;

/** Commands that make more of their arguments than text: notes, links, quotations, languages, claims, images. */
final class LatexSpecials {
    private final Tex tex;
    private final LatexNotes notes;
    private final int depth;

    LatexSpecials(Tex tex, LatexNotes notes, int depth) {
        this.tex = tex;
        this.notes = notes;
        this.depth = depth;
    }

    /** What was read, and where it ends. */
    record Read(List<TextNode> nodes, int end) {}

    private List<TextNode> inside(Span span) {
        return LatexScanner.text(tex, notes, span.start(), span.end(), depth + 1);
    }

    /** What the command makes; null when it is none of these. */
    @Nullable
    Read read(String name, int at, int nameEnd, int limit) {
        switch (name) {
            case "footnote", "endnote", "thanks", "footnotetext", "sidenote", "marginpar" -> {
                return note(name, at, nameEnd, limit);
            }
            case "footnotemark" -> {
                int end = TexArguments.read(tex, nameEnd, limit, 0).end;
                end = nameEnd < limit && tex.at(nameEnd) == '['
                        ? Math.min(limit, tex.closing(nameEnd, limit) + 1)
                        : end;
                return new Read(List.of(new TextNode.NoteCall(notes.mark(), new Span(at, end))), end);
            }
            case "href" -> {
                return link(at, nameEnd, limit);
            }
            case "url", "nolinkurl", "path" -> {
                return address(at, nameEnd, limit);
            }
            case "enquote", "textquote", "blockquote", "enquote*" -> {
                return quoted(name.endsWith("*"), nameEnd, limit, 1);
            }
            case "textcquote", "blockcquote" -> {
                return quoted(false, nameEnd, limit, 2);
            }
            case "foreignlanguage", "foreignquote", "textlang" -> {
                return foreign(at, nameEnd, limit);
            }
            case "texorpdfstring" -> {
                TexArguments arguments = TexArguments.read(tex, nameEnd, limit, 2);
                Span shown = arguments.first();
                return shown == null ? null : new Read(inside(shown), arguments.end);
            }
            case "claim" -> {
                return claim(at, nameEnd, limit);
            }
            case "includegraphics" -> {
                TexArguments arguments = TexArguments.read(tex, nameEnd, limit, 1);
                Span file = arguments.first();
                return file == null
                        ? null
                        : new Read(
                                List.of(new TextNode.Picture(
                                        tex.part(file.start(), file.end()),
                                        "",
                                        List.of(),
                                        new Span(at, arguments.end))),
                                arguments.end);
            }
            case "texttt", "lstinline" -> {
                TexArguments arguments = TexArguments.read(tex, nameEnd, limit, 1);
                Span code = arguments.first();
                return code == null
                        ? null
                        : new Read(
                                List.of(new TextNode.Verbatim(words(code), new Span(at, arguments.end))),
                                arguments.end);
            }
            default -> {
                return named(name, at, nameEnd, limit);
            }
        }
    }

    private String words(Span span) {
        return PlainNodes.of(inside(span));
    }

    /** {@code \textrussian{…}} of polyglossia. */
    private @Nullable Read named(String name, int at, int nameEnd, int limit) {
        String language = name.startsWith("text") ? LatexCommands.LANGUAGES.get(name.substring(4)) : null;
        if (language == null) {
            return null;
        }
        TexArguments arguments = TexArguments.read(tex, nameEnd, limit, 1);
        return arguments.first() == null ? null : passage(language, arguments.first(), at, arguments.end);
    }

    private Read passage(String language, Span content, int at, int end) {
        Attributes attributes = new Attributes("", List.of(), Map.of("lang", language));
        return new Read(List.of(new TextNode.Marked(attributes, inside(content), new Span(at, end))), end);
    }

    private @Nullable Read note(String name, int at, int nameEnd, int limit) {
        TexArguments arguments = TexArguments.read(tex, nameEnd, limit, 1);
        Span content = arguments.first();
        if (content == null) {
            return null;
        }
        boolean text = name.equals("footnotetext");
        String label = text ? notes.marked() : notes.next();
        Span span = new Span(at, arguments.end);
        notes.add(label, LatexScanner.blocks(tex, notes, content.start(), content.end(), depth + 1), span);
        return new Read(text ? List.of() : List.of(new TextNode.NoteCall(label, span)), arguments.end);
    }

    private @Nullable Read link(int at, int nameEnd, int limit) {
        TexArguments arguments = TexArguments.read(tex, nameEnd, limit, 2);
        if (arguments.needed.size() < 2) {
            return null;
        }
        String target = unescaped(arguments.needed.get(0));
        List<TextNode> shown = inside(arguments.needed.get(1));
        return new Read(List.of(new TextNode.Linked(target, "", shown, new Span(at, arguments.end))), arguments.end);
    }

    private @Nullable Read address(int at, int nameEnd, int limit) {
        TexArguments arguments = TexArguments.read(tex, nameEnd, limit, 1);
        Span content = arguments.first();
        if (content == null) {
            return null;
        }
        String target = unescaped(content);
        TextNode shown = new TextNode.Words(target, content);
        return new Read(
                List.of(new TextNode.Linked(target, "", List.of(shown), new Span(at, arguments.end))), arguments.end);
    }

    private String unescaped(Span span) {
        return tex.part(span.start(), span.end())
                .replace("\\%", "%")
                .replace("\\#", "#")
                .replace("\\&", "&")
                .replace("\\_", "_")
                .strip();
    }

    /** Quotations of csquotes; of those with a citation the key comes first. */
    private @Nullable Read quoted(boolean inner, int nameEnd, int limit, int count) {
        TexArguments arguments = TexArguments.read(tex, nameEnd, limit, count);
        if (arguments.needed.size() < count) {
            return null;
        }
        Span text = arguments.needed.get(count - 1);
        List<TextNode> nodes = new ArrayList<>();
        nodes.add(new TextNode.Words(inner ? "‘" : "“", new Span(text.start() - 1, text.start())));
        nodes.addAll(inside(text));
        nodes.add(new TextNode.Words(inner ? "’" : "”", new Span(text.end(), Math.min(limit, text.end() + 1))));
        if (count == 2) {
            Span key = arguments.needed.get(0);
            String written = tex.part(key.start(), key.end()).strip();
            if (!written.isEmpty()) {
                Citation citation =
                        new Citation(written, List.of(), Locator.NONE, List.of(), CitationMode.NORMAL, key, key);
                nodes.add(new TextNode.Words(" ", new Span(arguments.end, arguments.end)));
                nodes.add(new TextNode.Cited(new CitationCluster(List.of(citation), key), List.of()));
            }
        }
        return new Read(nodes, arguments.end);
    }

    private @Nullable Read foreign(int at, int nameEnd, int limit) {
        TexArguments arguments = TexArguments.read(tex, nameEnd, limit, 2);
        if (arguments.needed.size() < 2) {
            return null;
        }
        Span language = arguments.needed.get(0);
        String name = tex.part(language.start(), language.end()).strip();
        return passage(LatexCommands.LANGUAGES.getOrDefault(name, name), arguments.needed.get(1), at, arguments.end);
    }

    /** {@code \claim[id=c-council,kind=fact]{…}}. */
    private @Nullable Read claim(int at, int nameEnd, int limit) {
        TexArguments arguments = TexArguments.read(tex, nameEnd, limit, 1);
        Span content = arguments.first();
        if (content == null) {
            return null;
        }
        Map<String, String> values = new LinkedHashMap<>();
        String id = "";
        for (Span option : arguments.optional) {
            for (String part : tex.part(option.start(), option.end()).split(",", -1)) {
                int equals = part.indexOf('=');
                String key = equals < 0 ? "" : part.substring(0, equals).strip();
                String value = part.substring(equals + 1).strip();
                if (key.equals("id") || (equals < 0 && id.isEmpty())) {
                    id = value;
                } else if (!key.isEmpty()) {
                    values.put(key, value);
                }
            }
        }
        Attributes attributes = new Attributes(id, List.of("claim"), values);
        List<TextNode> children = inside(content);
        Span span = NodeRuns.span(children, content.start());
        return new Read(
                List.of(new TextNode.Marked(attributes, children, new Span(at, Math.max(span.end(), arguments.end)))),
                arguments.end);
    }

    /** For blocks that hold nothing else. */
    static Block.Text text(List<TextNode> nodes) {
        return new Block.Text(nodes, NodeRuns.span(nodes, 0));
    }
}
