package org.footing.document.printed;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.footing.document.Block;
import org.footing.document.TextNode;
import org.footing.document.write.PlainNodes;
import org.footing.text.Span;
import org.jspecify.annotations.Nullable;

/** Puts a paragraph together again that the foot of a page interrupts: notes, a rule, a page number, a running head, a caption or a table stood between. */
final class PageBreaks {
    private static final int RUNNING_HEAD = 80;
    private static final int PARAGRAPH = 60;

    private static final List<String> CAPTIONS = List.of(
            "Fig.",
            "Figure ",
            "Table ",
            "Map ",
            "Рис.",
            "Рисунок ",
            "Табл.",
            "Таблица ",
            "Карта ",
            "図",
            "表",
            "写真",
            "Abb.",
            "Tab.");

    private final Map<String, Integer> heads = new HashMap<>();

    private PageBreaks() {}

    /** @param blocks with null where texts of notes stood */
    static List<Block> joined(List<@Nullable Block> blocks) {
        PageBreaks breaks = new PageBreaks();
        for (Block block : blocks) {
            if (block instanceof Block.Text text) {
                String words = PlainNodes.of(text.content()).strip();
                if (words.length() <= RUNNING_HEAD) {
                    breaks.heads.merge(words, 1, Integer::sum);
                }
            }
        }
        return breaks.join(blocks);
    }

    private List<Block> join(List<@Nullable Block> blocks) {
        List<Block> out = new ArrayList<>();
        int open = -1;
        boolean gap = false;
        for (int i = 0; i < blocks.size(); i++) {
            Block block = blocks.get(i);
            if (block == null || isFurniture(block) || (block instanceof Block.Rule && nearNotes(blocks, i))) {
                gap = true;
            } else if (isBetween(block)) {
                out.add(block);
                gap = true;
            } else if (block instanceof Block.Text text) {
                Block.Text last = open >= 0 && out.get(open) instanceof Block.Text before ? before : null;
                Block.Text whole = text;
                if (gap && last != null) {
                    whole = joined(last, text);
                    out.set(open, whole);
                } else {
                    out.add(text);
                    open = out.size() - 1;
                }
                open = isOpen(whole) ? open : -1;
                gap = false;
            } else {
                out.add(block);
                open = -1;
                gap = false;
            }
        }
        return out;
    }

    private static Block.Text joined(Block.Text first, Block.Text second) {
        List<TextNode> content = new ArrayList<>(first.content());
        int seam = first.span().end();
        content.add(new TextNode.LineBreak(false, new Span(seam, seam)));
        content.addAll(second.content());
        return new Block.Text(
                content, new Span(first.span().start(), second.span().end()));
    }

    /** Whether a rule only parts notes from the text. */
    private static boolean nearNotes(List<@Nullable Block> blocks, int rule) {
        boolean before = rule > 0 && blocks.get(rule - 1) == null;
        boolean after = rule + 1 < blocks.size() && blocks.get(rule + 1) == null;
        return before || after;
    }

    /** A page number, a running head or an empty line. */
    private boolean isFurniture(Block block) {
        if (!(block instanceof Block.Text text) || hasCall(text.content())) {
            return false;
        }
        String words = PlainNodes.of(text.content()).replace('\u00A0', ' ').strip();
        return words.isEmpty() || isPageNumber(words) || heads.getOrDefault(words, 0) >= 3;
    }

    private static boolean isPageNumber(String words) {
        String bare = words.toLowerCase(Locale.ROOT)
                .replace("page", "")
                .replace("стр.", "")
                .replace("с.", "");
        int from = 0;
        int to = bare.length();
        while (from < to && " -–—[".indexOf(bare.charAt(from)) >= 0) {
            from++;
        }
        while (to > from && " -–—]".indexOf(bare.charAt(to - 1)) >= 0) {
            to--;
        }
        return Marker.number(bare.substring(from, to)) > 0;
    }

    /** A table or a caption: it stands between paragraphs and is none. */
    private static boolean isBetween(Block block) {
        if (!(block instanceof Block.Text text)) {
            return block instanceof Block.Table;
        }
        String words = PlainNodes.of(text.content()).strip();
        int length = words.length();
        if (length == 0 || length > 200) {
            return false;
        }
        for (String start : CAPTIONS) {
            if (words.startsWith(start) && hasDigitSoon(words, start.length())) {
                return true;
            }
        }
        return text.content().size() == 1 && text.content().get(0) instanceof TextNode.Picture;
    }

    private static boolean hasDigitSoon(String words, int from) {
        for (int i = from; i < words.length() && i < from + 3; i++) {
            if (Character.isDigit(words.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    /** Whether the paragraph stops within a sentence. */
    private static boolean isOpen(Block.Text text) {
        if (!text.content().isEmpty() && text.content().get(text.content().size() - 1) instanceof TextNode.NoteCall) {
            return false;
        }
        String words = PlainNodes.of(text.content()).strip();
        if (words.length() < PARAGRAPH) {
            return false;
        }
        char last = words.charAt(words.length() - 1);
        return Character.isLetterOrDigit(last) || ",、-–—".indexOf(last) >= 0;
    }

    private static boolean hasCall(List<TextNode> nodes) {
        for (TextNode node : nodes) {
            if (node instanceof TextNode.NoteCall
                    || node instanceof TextNode.Cited
                    || node instanceof TextNode.Picture) {
                return true;
            }
        }
        return false;
    }
}
