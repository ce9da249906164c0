package org.footing.document;

/** Does one thing for each kind of block. */
public interface BlockVisitor {
    void heading(Block.Heading heading);

    void text(Block.Text text);

    void listing(Block.Listing listing);

    void quotation(Block.Quotation quotation);

    void code(Block.Code code);

    void table(Block.Table table);

    void division(Block.Division division);

    void raw(Block.Raw raw);

    void rule(Block.Rule rule);
}
