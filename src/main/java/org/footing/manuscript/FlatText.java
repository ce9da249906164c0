package org.footing.manuscript;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.footing.document.Attributes;
import org.footing.document.CitationCluster;
import org.footing.document.TextNode;
import org.footing.document.TextVisitor;
import org.footing.text.Placed;
import org.footing.text.Span;

/**
 * The text of one block laid flat: each character with its role and its place in the draft. A note, a citation and a piece of markup are one
 * character each, which no reader sees.
 */
final class FlatText implements TextVisitor {
    /** Words. */
    static final byte WORD = 0;
    /** Words taken as they stand, such as code. */
    static final byte LITERAL = 1;
    /** Markup, which the reader does not see. */
    static final byte MARKUP = 2;
    /** A call of a note. */
    static final byte NOTE = 3;
    /** A citation that is no word of the sentence. */
    static final byte CITATION = 4;

    private static final char OBJECT = '\uFFFC';

    final List<Call> calls = new ArrayList<>();
    final List<Cluster> clusters = new ArrayList<>();
    final List<Mark> marks = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private byte[] roles = new byte[64];
    private int[] starts = new int[64];
    private int[] ends = new int[64];
    private String whole = "";
    private int from;

    private FlatText(int from) {
        this.from = from;
    }

    /** A call of a note, at an offset of this text. */
    record Call(int start, int end, TextNode.NoteCall value) implements Placed {}

    /** Citations, from one offset of this text to another. */
    record Cluster(int start, int end, CitationCluster value) implements Placed {}

    /** Words under attributes; {@code textStart} and {@code textEnd} are inside the markup. */
    record Mark(int start, int textStart, int textEnd, int end, Attributes attributes) implements Placed {}

    /** @param block the place of the block */
    static FlatText of(List<TextNode> nodes, Span block) {
        FlatText flat = new FlatText(block.start());
        flat.all(nodes);
        flat.whole = flat.text.toString();
        flat.marks.sort(Placed.ORDER);
        return flat;
    }

    String text() {
        return whole;
    }

    int length() {
        return whole.length();
    }

    byte role(int offset) {
        return roles[offset];
    }

    boolean isVisible(int offset) {
        return roles[offset] < MARKUP;
    }

    /** The place in the draft of the characters from {@code start} up to {@code end}. */
    Span span(int start, int end) {
        int first = start < whole.length() ? starts[start] : whole.isEmpty() ? from : ends[whole.length() - 1];
        return new Span(first, end > start ? Math.max(first, ends[end - 1]) : first);
    }

    private void all(List<TextNode> nodes) {
        for (TextNode node : nodes) {
            node.accept(this);
        }
    }

    private void put(char c, byte role, int start, int end) {
        int at = text.length();
        if (at == roles.length) {
            roles = Arrays.copyOf(roles, at * 2);
            starts = Arrays.copyOf(starts, at * 2);
            ends = Arrays.copyOf(ends, at * 2);
        }
        text.append(c);
        roles[at] = role;
        starts[at] = start;
        ends[at] = end;
    }

    private void put(String words, byte role, Span span) {
        int count = words.length();
        for (int i = 0; i < count; i++) {
            // Where characters do not match one by one, they share the place between them.
            int start = span.start() + (int) ((long) i * span.length() / count);
            int end = span.start() + (int) ((long) (i + 1) * span.length() / count);
            put(words.charAt(i), role, start, end);
        }
    }

    @Override
    public void words(TextNode.Words words) {
        put(words.text(), WORD, words.span());
    }

    @Override
    public void verbatim(TextNode.Verbatim verbatim) {
        put(verbatim.text(), LITERAL, verbatim.span());
    }

    @Override
    public void formula(TextNode.Formula formula) {
        put(formula.tex(), LITERAL, formula.span());
    }

    @Override
    public void lineBreak(TextNode.LineBreak lineBreak) {
        put('\n', WORD, lineBreak.span().start(), lineBreak.span().end());
    }

    @Override
    public void raw(TextNode.Raw raw) {
        put(OBJECT, MARKUP, raw.span().start(), raw.span().end());
    }

    @Override
    public void call(TextNode.NoteCall call) {
        int start = text.length();
        put(OBJECT, NOTE, call.span().start(), call.span().end());
        calls.add(new Call(start, start + 1, call));
    }

    @Override
    public void cited(TextNode.Cited cited) {
        int start = text.length();
        all(cited.shown());
        int end = text.length() > start ? ends[text.length() - 1] : cited.span().start();
        if (end < cited.span().end()) {
            put(OBJECT, CITATION, end, cited.span().end());
        }
        clusters.add(new Cluster(start, text.length(), cited.cluster()));
    }

    @Override
    public void styled(TextNode.Styled styled) {
        around(styled.children(), styled.span(), '*');
    }

    @Override
    public void linked(TextNode.Linked linked) {
        around(linked.children(), linked.span(), '[');
    }

    @Override
    public void picture(TextNode.Picture picture) {
        around(picture.children(), picture.span(), '[');
    }

    @Override
    public void marked(TextNode.Marked marked) {
        int start = text.length();
        boolean opening = open(marked.children(), marked.span(), '[');
        int textStart = start + (opening ? 1 : 0);
        all(marked.children());
        int textEnd = text.length();
        close(marked.span());
        marks.add(new Mark(start, textStart, textEnd, text.length(), marked.attributes()));
    }

    private void around(List<TextNode> children, Span span, char sign) {
        open(children, span, sign);
        all(children);
        close(span);
    }

    /** The markup before the words, as one character: a sentence may start with it. */
    private boolean open(List<TextNode> children, Span span, char sign) {
        int inner = children.isEmpty() ? span.end() : children.get(0).span().start();
        if (inner <= span.start()) {
            return false;
        }
        put(sign, MARKUP, span.start(), inner);
        return true;
    }

    private void close(Span span) {
        int inner = text.length() == 0 ? span.start() : ends[text.length() - 1];
        if (inner < span.end()) {
            put(OBJECT, MARKUP, inner, span.end());
        }
    }
}
