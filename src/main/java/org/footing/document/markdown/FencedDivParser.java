package org.footing.document.markdown;

import java.util.ArrayDeque;
import java.util.Deque;
import org.commonmark.node.Block;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HtmlBlock;
import org.commonmark.parser.block.AbstractBlockParser;
import org.commonmark.parser.block.BlockContinue;
import org.commonmark.parser.block.BlockParserFactory;
import org.commonmark.parser.block.BlockStart;
import org.commonmark.parser.block.MatchedBlockParser;
import org.commonmark.parser.block.ParserState;
import org.footing.document.Attributes;
import org.jspecify.annotations.Nullable;

/** Reads fenced divs (pandoc's manual, “Divs and Spans”). A closing fence closes the innermost open div. */
final class FencedDivParser extends AbstractBlockParser {
    private final FencedDiv block;
    private final Deque<FencedDivParser> open;

    private FencedDivParser(FencedDiv block, Deque<FencedDivParser> open) {
        this.block = block;
        this.open = open;
    }

    @Override
    public Block getBlock() {
        return block;
    }

    @Override
    public boolean isContainer() {
        return true;
    }

    @Override
    public boolean canContain(Block child) {
        return true;
    }

    @Override
    public BlockContinue tryContinue(ParserState state) {
        if (open.peek() == this
                && isClosing(state)
                && !isLiteral(state.getActiveBlockParser().getBlock())) {
            block.closed = true;
            return BlockContinue.finished();
        }
        return BlockContinue.atIndex(state.getIndex());
    }

    @Override
    public void closeBlock() {
        while (open.contains(this)) {
            open.pop();
        }
    }

    private static boolean isClosing(ParserState state) {
        CharSequence line = state.getLine().getContent();
        int from = state.getNextNonSpaceIndex();
        int colons = colons(line, from);
        return state.getIndent() < 4 && colons >= 3 && isBlank(line, from + colons);
    }

    /** Whether a fence inside {@code block} is just text. */
    private static boolean isLiteral(Block block) {
        return block instanceof FencedCodeBlock || block instanceof HtmlBlock;
    }

    private static int colons(CharSequence line, int from) {
        int at = from;
        while (at < line.length() && line.charAt(at) == ':') {
            at++;
        }
        return at - from;
    }

    private static boolean isBlank(CharSequence line, int from) {
        for (int i = from; i < line.length(); i++) {
            if (line.charAt(i) != ' ' && line.charAt(i) != '\t') {
                return false;
            }
        }
        return true;
    }

    /** Starts a div at three or more colons with attributes in braces, or a single word, which is its class. */
    static final class Factory implements BlockParserFactory {
        private final Deque<FencedDivParser> open = new ArrayDeque<>();

        @Override
        public @Nullable BlockStart tryStart(ParserState state, MatchedBlockParser matched) {
            String line = state.getLine().getContent().toString();
            int from = state.getNextNonSpaceIndex();
            int colons = colons(line, from);
            if (state.getIndent() >= 4 || colons < 3) {
                return BlockStart.none();
            }
            Attributes attributes = attributes(line.substring(from + colons).strip());
            if (attributes == null) {
                return BlockStart.none();
            }
            FencedDivParser parser = new FencedDivParser(new FencedDiv(attributes), open);
            open.push(parser);
            return BlockStart.of(parser).atIndex(line.length());
        }

        private static @Nullable Attributes attributes(String written) {
            int end = written.length();
            while (end > 0 && written.charAt(end - 1) == ':') {
                end--;
            }
            String text = written.substring(0, end).strip();
            if (text.isEmpty()) {
                return null;
            }
            if (text.charAt(0) != '{') {
                return text.indexOf(' ') < 0 && text.indexOf('{') < 0 ? Attributes.ofClass(text) : null;
            }
            ReadAttributes read = AttributeParser.parse(text, 0);
            return read != null && read.length() == text.length() ? read.attributes() : null;
        }
    }
}
