package org.footing.document.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.footing.document.TextNode;
import org.footing.document.TextStyle;
import org.footing.text.Span;

/** Reads tags of HTML that say what the document can say itself: {@code <sup>12</sup>} is raised text. Other tags stay raw. */
final class HtmlPairs {
    private static final Map<String, TextStyle> STYLES = Map.of(
            "sup", TextStyle.SUPERSCRIPT,
            "sub", TextStyle.SUBSCRIPT,
            "i", TextStyle.EMPHASIS,
            "em", TextStyle.EMPHASIS,
            "b", TextStyle.STRONG,
            "strong", TextStyle.STRONG,
            "u", TextStyle.UNDERLINE,
            "s", TextStyle.STRIKEOUT,
            "del", TextStyle.STRIKEOUT);

    private HtmlPairs() {}

    static List<TextNode> joined(List<TextNode> nodes) {
        List<TextNode> out = new ArrayList<>(nodes.size());
        for (TextNode node : nodes) {
            out.add(node);
            if (node instanceof TextNode.Raw raw && raw.text().startsWith("</")) {
                close(out, name(raw.text().substring(1)));
            }
        }
        return out;
    }

    /** The last node closes a tag: what stands since the one that opened it becomes its content. */
    private static void close(List<TextNode> out, String name) {
        TextStyle style = STYLES.get(name);
        if (style == null) {
            return;
        }
        int last = out.size() - 1;
        for (int i = last - 1; i >= 0; i--) {
            if (out.get(i) instanceof TextNode.Raw raw
                    && !raw.text().startsWith("</")
                    && name(raw.text()).equals(name)) {
                Span span = new Span(raw.span().start(), out.get(last).span().end());
                List<TextNode> inside = new ArrayList<>(out.subList(i + 1, last));
                while (out.size() > i) {
                    out.remove(out.size() - 1);
                }
                out.add(new TextNode.Styled(style, inside, span));
                return;
            }
        }
    }

    private static String name(String tag) {
        int end = 1;
        while (end < tag.length() && Character.isLetterOrDigit(tag.charAt(end))) {
            end++;
        }
        return tag.substring(1, end).toLowerCase(Locale.ROOT);
    }
}
