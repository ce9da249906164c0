package org.footing.document.markdown;

import org.commonmark.node.CustomNode;
import org.commonmark.parser.InlineParserContext;

/** The text of a block, which the block parser leaves to {@link InlineScanner}. */
final class CapturedText extends CustomNode {
    final InlineText text;
    final InlineParserContext links;

    CapturedText(InlineText text, InlineParserContext links) {
        this.text = text;
        this.links = links;
    }
}
