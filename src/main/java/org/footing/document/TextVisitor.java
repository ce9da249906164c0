package org.footing.document;

/** Does one thing for each kind of inline node. */
public interface TextVisitor {
    void words(TextNode.Words words);

    void styled(TextNode.Styled styled);

    void linked(TextNode.Linked linked);

    void picture(TextNode.Picture picture);

    void verbatim(TextNode.Verbatim verbatim);

    void formula(TextNode.Formula formula);

    void lineBreak(TextNode.LineBreak lineBreak);

    void raw(TextNode.Raw raw);

    void call(TextNode.NoteCall call);

    void cited(TextNode.Cited cited);

    void marked(TextNode.Marked marked);
}
