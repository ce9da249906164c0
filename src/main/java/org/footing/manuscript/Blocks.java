package org.footing.manuscript;

import java.util.List;
import org.commonmark.ext.footnotes.FootnotesExtension;
import org.commonmark.node.Node;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.InlineParserContext;
import org.commonmark.parser.Parser;

/**
 * The blocks of a Markdown text: commonmark finds them, with the note definitions of its extension and fenced divs of our
 * own. Inline content is only captured: pandoc's citations and bracketed spans, which may hold one another and notes, do not
 * fit commonmark's links.
 */
final class Blocks {
    /** Deeper containers are read as text, so that no input costs more than a pass over it. */
    private static final int MAX_DEPTH = 100;

    private Blocks() {}

    /** @param base the offset of {@code text} in the file */
    static Node parse(String text, int base) {
        return Parser.builder()
                .extensions(List.of(FootnotesExtension.create()))
                .customBlockParserFactory(new FencedDivParser.Factory())
                .inlineParserFactory(context -> capture(context, base))
                .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
                .maxOpenBlockParsers(MAX_DEPTH)
                .build()
                .parse(text);
    }

    private static org.commonmark.parser.InlineParser capture(InlineParserContext context, int base) {
        return (lines, block) -> block.appendChild(new CapturedText(InlineText.of(lines.getLines(), base), context));
    }
}
