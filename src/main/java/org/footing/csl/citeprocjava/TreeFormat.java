package org.footing.csl.citeprocjava;

import de.undercouch.citeproc.csl.internal.RenderContext;
import de.undercouch.citeproc.csl.internal.SBibliography;
import de.undercouch.citeproc.csl.internal.TokenBuffer;
import de.undercouch.citeproc.csl.internal.format.BaseFormat;
import de.undercouch.citeproc.csl.internal.token.Token;
import de.undercouch.citeproc.output.Bibliography;
import java.util.ArrayList;
import java.util.List;
import org.footing.csl.output.Inline;

/**
 * An output format of citeproc-java that keeps what it is given as trees. The text that citeproc-java passes around is the
 * number of a tree.
 */
final class TreeFormat extends BaseFormat {
    private final List<List<Inline>> trees = new ArrayList<>();
    private final List<String> items = new ArrayList<>();
    private boolean continued;

    /** Whether the next citation leaves out the full stop that ends the layout. */
    void setContinued(boolean continued) {
        this.continued = continued;
    }

    /** The tree behind a text that citeproc-java returned. */
    List<Inline> tree(String number) {
        return trees.get(Integer.parseInt(number));
    }

    /** The id of the item of which a bibliography entry is. */
    String item(String number) {
        return items.get(Integer.parseInt(number));
    }

    @Override
    public String getName() {
        return "tree";
    }

    @Override
    protected String doFormatCitation(TokenBuffer buffer, RenderContext context) {
        return keep(TokenTree.of(buffer.getTokens(), continued), "");
    }

    @Override
    protected String doFormatBibliographyEntry(TokenBuffer buffer, RenderContext context, int index) {
        List<Token> tokens = buffer.getTokens();
        return keep(TokenTree.of(tokens, false), context.getItemData().getId());
    }

    private String keep(List<Inline> tree, String item) {
        trees.add(tree);
        items.add(item);
        return Integer.toString(trees.size() - 1);
    }

    @Override
    protected String doFormatLink(String text, String uri) {
        throw new IllegalStateException("links are made from tokens");
    }

    @Override
    public Bibliography makeBibliography(String[] entries, SBibliography bibliography) {
        return new Bibliography(entries);
    }
}
