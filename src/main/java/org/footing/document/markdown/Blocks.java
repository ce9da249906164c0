package org.footing.document.markdown;

import java.util.List;
import org.commonmark.ext.footnotes.FootnotesExtension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Node;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.InlineParser;
import org.commonmark.parser.InlineParserContext;
import org.commonmark.parser.InlineParserFactory;
import org.commonmark.parser.Parser;
import org.commonmark.parser.SourceLines;

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
                .extensions(List.of(FootnotesExtension.create(), TablesExtension.create()))
                .customBlockParserFactory(new FencedDivParser.Factory())
                .inlineParserFactory(new Capture(base))
                .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
                .maxOpenBlockParsers(MAX_DEPTH)
                .build()
                .parse(text);
    }

    private record Capture(int base) implements InlineParserFactory {
        @Override
        public InlineParser create(InlineParserContext context) {
            return new Capturing(base, context);
        }
    }

    private record Capturing(int base, InlineParserContext context) implements InlineParser {
        @Override
        public void parse(SourceLines lines, Node block) {
            block.appendChild(new CapturedText(InlineText.of(lines.getLines(), base), context));
        }
    }
}
