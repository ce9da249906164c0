package org.footing.csl.render;

import java.util.ArrayList;
import java.util.List;
import org.footing.csl.item.Item;
import org.footing.csl.output.Inline;

/** Numbers of vertical print, 二〇〇四年 and 三〇頁, in dates, pages and other numbers; titles and addresses keep their figures. */
final class VerticalFigures {
    private static final String DIGITS = "〇一二三四五六七八九";

    private VerticalFigures() {}

    /** Whether the item's house prints in them. */
    static boolean areWanted(Item item) {
        return item.text("house-numerals-kanji") != null;
    }

    static List<Inline> in(List<Inline> nodes) {
        List<Inline> out = new ArrayList<>(nodes.size());
        for (Inline node : nodes) {
            out.add(
                    node instanceof Inline.Text text
                            ? Inline.text(in(text.content()))
                            : Inline.withChildren(node, in(node.children())));
        }
        return out;
    }

    private static String in(String text) {
        StringBuilder out = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            out.append(c >= '0' && c <= '9' ? DIGITS.charAt(c - '0') : c);
        }
        return out.toString();
    }
}
