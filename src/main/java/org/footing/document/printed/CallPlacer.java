package org.footing.document.printed;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import org.footing.document.TextNode;
import org.footing.document.TextVisitor;

/** Puts calls of notes in the place of their numbers. */
final class CallPlacer implements TextVisitor {
    private final IdentityHashMap<TextNode, List<Matching.Called>> byNode = new IdentityHashMap<>();
    private List<TextNode> out = new ArrayList<>();

    CallPlacer(List<Matching.Called> called) {
        for (Matching.Called each : called) {
            byNode.computeIfAbsent(each.marker().node(), node -> new ArrayList<>())
                    .add(each);
        }
    }

    List<TextNode> placed(List<TextNode> nodes) {
        List<TextNode> outer = out;
        out = new ArrayList<>(nodes.size());
        for (TextNode node : nodes) {
            node.accept(this);
        }
        List<TextNode> inner = out;
        out = outer;
        return inner;
    }

    @Override
    public void words(TextNode.Words words) {
        List<Matching.Called> calls = byNode.get(words);
        if (calls == null) {
            out.add(words);
            return;
        }
        int at = 0;
        for (Matching.Called call : calls) {
            Marker marker = call.marker();
            if (marker.start() > at) {
                out.add(Cut.words(words, at, marker.start()));
            }
            out.add(new TextNode.NoteCall(call.label(), Cut.span(words, marker.start(), marker.end())));
            at = marker.end();
        }
        if (at < words.text().length()) {
            out.add(Cut.words(words, at, words.text().length()));
        }
    }

    @Override
    public void styled(TextNode.Styled styled) {
        List<Matching.Called> calls = byNode.get(styled);
        if (calls == null) {
            out.add(new TextNode.Styled(styled.style(), placed(styled.children()), styled.span()));
            return;
        }
        for (Matching.Called call : calls) {
            out.add(new TextNode.NoteCall(call.label(), styled.span()));
        }
    }

    @Override
    public void linked(TextNode.Linked linked) {
        out.add(new TextNode.Linked(linked.target(), linked.title(), placed(linked.children()), linked.span()));
    }

    @Override
    public void picture(TextNode.Picture picture) {
        out.add(picture);
    }

    @Override
    public void verbatim(TextNode.Verbatim verbatim) {
        out.add(verbatim);
    }

    @Override
    public void formula(TextNode.Formula formula) {
        out.add(formula);
    }

    @Override
    public void lineBreak(TextNode.LineBreak lineBreak) {
        out.add(lineBreak);
    }

    @Override
    public void raw(TextNode.Raw raw) {
        out.add(raw);
    }

    @Override
    public void call(TextNode.NoteCall call) {
        out.add(call);
    }

    @Override
    public void cited(TextNode.Cited cited) {
        out.add(cited);
    }

    @Override
    public void marked(TextNode.Marked marked) {
        out.add(new TextNode.Marked(marked.attributes(), placed(marked.children()), marked.span()));
    }
}
