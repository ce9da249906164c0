package org.footing.document.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.footing.document.Citation;
import org.footing.document.CitationCluster;
import org.footing.document.CitationMode;
import org.footing.document.TextNode;
import org.footing.text.Placed;
import org.footing.text.Span;

/** Makes the tree of a block's text from what the scanner found in it. */
final class InlineTree {
    /** Markup nested deeper than anyone writes is left out, the words stay. */
    private static final int MAX_DEPTH = 100;

    private final FoundInlines found;
    private final InlineText source;
    private final String text;
    private final InlineNotes notes;
    private final List<Placed> nested;

    /** Takes the notes that the text holds where they are called. */
    interface InlineNotes {
        /** Keeps a note and returns the label that calls it. */
        String add(List<TextNode> content, Span span);
    }

    InlineTree(FoundInlines found, InlineNotes notes) {
        this.found = found;
        this.source = found.source;
        this.text = source.text();
        this.notes = notes;
        this.nested = Nesting.of(found);
    }

    /** The nodes of the text from {@code start} to {@code end}. */
    List<TextNode> nodes(int start, int end) {
        return new Part(start, end, Placed.firstFrom(nested, start), 0).nodes();
    }

    /** One stretch of the text. */
    private final class Part {
        private final int start;
        private final int end;
        private final int depth;
        private final List<TextNode> out = new ArrayList<>();
        private int next;
        private boolean hasTags;

        Part(int start, int end, int next, int depth) {
            this.start = start;
            this.end = end;
            this.next = next;
            this.depth = depth;
        }

        List<TextNode> nodes() {
            int at = start;
            while (next < nested.size() && nested.get(next).start() < end) {
                Placed item = nested.get(next);
                next++;
                if (item.start() < at || item.end() > end) {
                    continue;
                }
                words(at, item.start());
                add(item);
                at = item.end();
            }
            words(at, end);
            return hasTags ? HtmlPairs.joined(out) : out;
        }

        private void add(Placed item) {
            Span span = source.inFile(item.start(), item.end());
            if (item instanceof FoundInlines.Call call) {
                out.add(new TextNode.NoteCall(label(call, span), span));
            } else if (item instanceof FoundInlines.Cluster cluster) {
                out.add(cited(cluster, span));
            } else if (item instanceof Construct construct) {
                construct(construct, span);
            }
        }

        private String label(FoundInlines.Call call, Span span) {
            return call.isInline() ? notes.add(inside(call.start() + 2, call.end() - 1), span) : call.label();
        }

        private List<TextNode> inside(int from, int to) {
            if (depth == MAX_DEPTH) {
                Part plain = new Part(from, to, nested.size(), depth);
                return plain.nodes();
            }
            return new Part(from, to, Math.max(next, Placed.firstFrom(nested, from)), depth + 1).nodes();
        }

        private void construct(Construct markup, Span span) {
            String literal = markup.isLiteral() ? text.substring(markup.textStart(), markup.textEnd()) : "";
            switch (markup.sort()) {
                case STYLE -> {
                    List<TextNode> children = inside(markup.textStart(), markup.textEnd());
                    out.add(new TextNode.Styled(Objects.requireNonNull(markup.style()), children, span));
                }
                case LINK ->
                    out.add(new TextNode.Linked(
                            markup.target(), markup.title(), inside(markup.textStart(), markup.textEnd()), span));
                case IMAGE ->
                    out.add(new TextNode.Picture(
                            markup.target(), markup.title(), inside(markup.textStart(), markup.textEnd()), span));
                case SPAN ->
                    out.add(new TextNode.Marked(
                            markup.attributes(), inside(markup.textStart(), markup.textEnd()), span));
                case CODE -> out.add(new TextNode.Verbatim(code(literal), span));
                case MATH -> out.add(new TextNode.Formula(literal, markup.textStart() - markup.start() > 1, span));
                case HTML -> {
                    out.add(new TextNode.Raw("html", literal, span));
                    hasTags = true;
                }
                case ENTITY -> out.add(new TextNode.Words(decode(literal), span));
            }
        }

        /** Words and ends of lines; what is no words to a reader was markup. */
        private void words(int from, int to) {
            int first = -1;
            for (int i = from; i < to; i++) {
                boolean lineEnd = text.charAt(i) == '\n';
                if (first >= 0 && (lineEnd || !found.roles.isVisible(i))) {
                    word(first, i);
                    first = -1;
                }
                if (lineEnd) {
                    out.add(new TextNode.LineBreak(source.isHardBreak(i), source.inFile(i, i + 1)));
                } else if (first < 0 && found.roles.isVisible(i)) {
                    first = i;
                }
            }
            if (first >= 0) {
                word(first, to);
            }
        }

        private void word(int from, int to) {
            out.add(new TextNode.Words(text.substring(from, to), source.inFile(from, to)));
        }
    }

    private TextNode.Cited cited(FoundInlines.Cluster cluster, Span span) {
        List<Citation> citations = new ArrayList<>(cluster.citations().size());
        for (FoundInlines.DraftCitation draft : cluster.citations()) {
            citations.add(new Citation(
                    draft.key(),
                    stripped(nodes(draft.prefixStart(), draft.prefixEnd())),
                    draft.locator(),
                    nodes(draft.suffixStart(), draft.suffixEnd()),
                    draft.mode(),
                    draft.span(),
                    draft.keySpan()));
        }
        return new TextNode.Cited(new CitationCluster(citations, span), shown(cluster));
    }

    /** The key of {@code @key [p. 3]} is a word of its sentence. */
    private List<TextNode> shown(FoundInlines.Cluster cluster) {
        if (text.charAt(cluster.start()) == '[' || cluster.citations().get(0).mode() == CitationMode.NORMAL) {
            return List.of();
        }
        int end = text.indexOf('[', cluster.start());
        end = end < 0 || end > cluster.end() ? cluster.end() : end;
        while (end > cluster.start() && text.charAt(end - 1) <= ' ') {
            end--;
        }
        return List.of(new TextNode.Words(text.substring(cluster.start(), end), source.inFile(cluster.start(), end)));
    }

    private static List<TextNode> stripped(List<TextNode> nodes) {
        if (nodes.isEmpty() || !(nodes.get(nodes.size() - 1) instanceof TextNode.Words last)) {
            return nodes;
        }
        List<TextNode> out = new ArrayList<>(nodes);
        out.remove(out.size() - 1);
        String text = last.text().stripTrailing();
        if (!text.isEmpty()) {
            out.add(new TextNode.Words(text, last.span()));
        }
        return out;
    }

    /** CommonMark §6.1: line ends are spaces, and one space goes on either side when there are words between. */
    private static String code(String literal) {
        String code = literal.replace('\n', ' ');
        boolean padded = code.length() > 2 && code.startsWith(" ") && code.endsWith(" ") && !code.isBlank();
        return padded ? code.substring(1, code.length() - 1) : code;
    }

    /** The public way to commonmark's table of names; it is slow, and character references are rare. */
    private static String decode(String reference) {
        Node paragraph = Parser.builder().build().parse(reference).getFirstChild();
        return paragraph instanceof Paragraph && paragraph.getFirstChild() instanceof Text decoded
                ? decoded.getLiteral()
                : reference;
    }
}
