package org.footing.csl.collapse;

import java.util.ArrayList;
import java.util.List;
import org.footing.csl.output.Inlines;
import org.footing.csl.render.Mark;
import org.footing.csl.render.Marks;
import org.footing.csl.style.CitationOptions;
import org.footing.csl.style.Layout;

/** Collapses runs of three and more rising citation numbers: "[1], [2], [3]" is "[1]–[3]". */
final class NumberRanges {
    private final CitationOptions options;
    private final Layout layout;

    NumberRanges(CitationOptions options, Layout layout) {
        this.options = options;
        this.layout = layout;
    }

    List<RenderedCite> arrange(List<RenderedCite> cites) {
        List<RenderedCite> out = new ArrayList<>(cites.size());
        boolean collapsed = false;
        int i = 0;
        while (i < cites.size()) {
            int end = i + 1;
            while (end < cites.size() && follows(cites.get(end - 1), cites.get(end))) {
                end++;
            }
            RenderedCite first = cites.get(i);
            first.delimiter = delimiter(out.isEmpty(), collapsed);
            out.add(first);
            boolean range = end - i >= 3;
            // Where the cites of a group stand apart from others, a locator belongs to one number and ends a group: 3,
            // sec. 5; 4.
            collapsed = range || Marks.find(first.nodes, Mark.LOCATOR) != null;
            if (range) {
                RenderedCite last = cites.get(end - 1);
                last.delimiter = "–";
                out.add(last);
            } else if (end - i == 2) {
                // Two numbers are no range; the second may start one.
                end = i + 1;
            }
            i = end;
        }
        return out;
    }

    private String delimiter(boolean first, boolean afterRange) {
        if (first) {
            return "";
        }
        String after = options.afterCollapseDelimiter();
        return afterRange && after != null ? after : layout.delimiter();
    }

    /** Whether the cites show nothing that a range would lose, and the second number follows on the first. */
    private static boolean follows(RenderedCite one, RenderedCite next) {
        return isBare(one) && isBare(next) && next.at.citationNumber() == one.at.citationNumber() + 1;
    }

    private static boolean isBare(RenderedCite cite) {
        return Marks.find(cite.nodes, Mark.LOCATOR) == null
                && !cite.hasAffixes()
                && cite.at.citationNumber() > 0
                && Marks.find(cite.nodes, Mark.CITATION_NUMBER) != null
                && hasNoWords(cite);
    }

    private static boolean hasNoWords(RenderedCite cite) {
        String text = Inlines.plainText(cite.nodes);
        for (int i = 0; i < text.length(); i++) {
            if (Character.isLetter(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }
}
