package org.footing.csl.collapse;

import java.util.ArrayList;
import java.util.List;
import org.footing.csl.Cite;
import org.footing.csl.CiteMode;
import org.footing.csl.Cluster;
import org.footing.csl.output.Formatting;
import org.footing.csl.output.Inline;
import org.footing.csl.output.Inlines;
import org.footing.csl.render.Evaluator;
import org.footing.csl.render.Mark;
import org.footing.csl.render.Marks;
import org.footing.csl.render.Situation;
import org.footing.csl.style.Area;
import org.footing.csl.style.CitationOptions;
import org.footing.csl.style.CitationOptions.Collapse;
import org.footing.csl.style.Layout;
import org.jspecify.annotations.Nullable;

/** Renders a citation: its cites, grouped and collapsed, with delimiters and the layout around them. */
public final class ClusterRenderer {
    private final Evaluator evaluator;
    private final Area area;
    private final CitationOptions options;

    public ClusterRenderer(Evaluator evaluator) {
        this.evaluator = evaluator;
        this.area = evaluator.style().citation();
        this.options = evaluator.style().citationOptions();
    }

    /**
     * Renders a citation.
     *
     * @param cites in the order in which they are shown
     * @param situations of each cite
     */
    public List<Inline> render(Cluster cluster, List<Cite> cites, List<Situation> situations) {
        Layout layout = area.layout(
                cites.isEmpty()
                        ? ""
                        : evaluator.layoutLanguage(situations.get(0).item()));
        if (!cites.isEmpty() && cites.get(0).mode() == CiteMode.COMPOSITE) {
            return composite(cluster, cites, situations, layout);
        }
        if (cites.size() == 1 && cites.get(0).mode() == CiteMode.AUTHOR_ONLY) {
            return alone(cites.get(0), author(situations.get(0), layout));
        }
        return whole(cluster, cites, situations, layout, false);
    }

    /** The first cite's author in the sentence, and all cites behind, the first without its author. */
    private List<Inline> composite(Cluster cluster, List<Cite> cites, List<Situation> situations, Layout layout) {
        if (evaluator.style().isNote()) {
            // In a note the author stands first anyhow: author and work are joined as the style joins them.
            List<Cite> plain = new ArrayList<>(cites);
            plain.set(0, cites.get(0).with(CiteMode.NORMAL));
            return whole(cluster, plain, situations, layout, false);
        }
        List<Inline> author = author(situations.get(0), layout);
        List<Inline> others = whole(cluster, cites, situations, layout, true);
        if (author.isEmpty() || others.isEmpty()) {
            return author.isEmpty() ? others : author;
        }
        List<Inline> out = new ArrayList<>(author);
        out.add(new Inline.Text(" "));
        out.addAll(others);
        return out;
    }

    /** An author by himself, in the affixes that the cite was given but without those of the layout. */
    private static List<Inline> alone(Cite cite, List<Inline> author) {
        if (author.isEmpty()) {
            return author;
        }
        List<Inline> out = new ArrayList<>(cite.prefix());
        out.addAll(author);
        out.addAll(cite.suffix());
        return out;
    }

    private List<Inline> author(Situation at, Layout layout) {
        Inline.Tagged found = Marks.find(evaluator.render(at, layout).pieces(), Mark.FIRST_NAMES);
        return found == null ? List.of() : found.children();
    }

    /** @param said whether the sentence shows already what the first cite has in the author's place */
    private List<Inline> whole(
            Cluster cluster, List<Cite> cites, List<Situation> situations, Layout layout, boolean said) {
        List<RenderedCite> rendered = new ArrayList<>(cites.size());
        for (int i = 0; i < cites.size(); i++) {
            RenderedCite one = cite(cites.get(i), situations.get(i), layout, said && i == 0);
            if (!one.isEmpty() || one.hasAffixes()) {
                rendered.add(one);
            }
        }
        if (rendered.isEmpty()) {
            return List.of();
        }
        boolean groups = options.citeGroupDelimiter() != null
                || (options.collapse() != Collapse.NONE && options.collapse() != Collapse.CITATION_NUMBER);
        if (groups) {
            rendered = new CiteGroups(evaluator, area, options, layout).arrange(rendered);
        } else if (options.collapse() == Collapse.CITATION_NUMBER) {
            rendered = new NumberRanges(options, layout).arrange(rendered);
        } else {
            for (int i = 1; i < rendered.size(); i++) {
                rendered.get(i).delimiter = layout.delimiter();
            }
        }
        return around(cluster, join(rendered), layout);
    }

    private RenderedCite cite(Cite cite, Situation at, Layout first, boolean said) {
        Layout layout = area.layouts().size() == 1 ? first : area.layout(evaluator.layoutLanguage(at.item()));
        List<Inline> nodes = said
                ? evaluator.renderWithoutNames(at, layout).pieces()
                : switch (cite.mode()) {
                    case SUPPRESS_AUTHOR -> withoutAuthor(at, layout);
                    case AUTHOR_ONLY -> author(at, layout);
                    default -> evaluator.render(at, layout).pieces();
                };
        return new RenderedCite(cite, at, withWords(cite, nodes));
    }

    /** What the sentence names is left out: persons, or a title in their place; a word like “Anon.” names nobody, and stays. */
    private List<Inline> withoutAuthor(Situation at, Layout layout) {
        List<Inline> whole = evaluator.render(at, layout).pieces();
        return Marks.find(whole, Mark.NOBODY) == null
                ? evaluator.renderWithoutNames(at, layout).pieces()
                : whole;
    }

    /** A locator that was not understood stands as it was written, where the style's language has no place of its own for it. */
    private static List<Inline> withWords(Cite cite, List<Inline> nodes) {
        boolean lost = !cite.locator().isEmpty()
                && !cite.locator().isParsed()
                && cite.mode() != CiteMode.AUTHOR_ONLY
                && Marks.find(nodes, Mark.LOCATOR) == null;
        if (!lost) {
            return nodes;
        }
        List<Inline> out = new ArrayList<>(nodes);
        out.add(new Inline.Tagged(
                Mark.LOCATOR, List.of(new Inline.Text(", " + cite.locator().verbatim()))));
        return out;
    }

    private static List<Inline> join(List<RenderedCite> rendered) {
        List<Inline> out = new ArrayList<>();
        for (int i = 0; i < rendered.size(); i++) {
            RenderedCite one = rendered.get(i);
            if (i > 0) {
                add(between(rendered.get(i - 1).cite.suffix(), one), out);
            }
            out.addAll(one.cite.prefix());
            out.addAll(one.nodes);
            out.addAll(one.cite.suffix());
        }
        return out;
    }

    /** The delimiter before a cite; punctuation that the author set himself stands in its place. */
    private static String between(List<Inline> suffix, RenderedCite next) {
        if (next.delimiter.isEmpty()) {
            return "";
        }
        String before = Inlines.plainText(suffix).stripTrailing();
        String after = Inlines.plainText(next.cite.prefix()).stripLeading();
        if (!after.isEmpty() && ",;:.".indexOf(after.charAt(0)) >= 0) {
            return "";
        }
        if (!before.isEmpty() && ",;:.?!".indexOf(before.charAt(before.length() - 1)) >= 0) {
            return " ";
        }
        return next.delimiter;
    }

    private static List<Inline> around(Cluster cluster, List<Inline> nodes, Layout layout) {
        if (Inlines.isEmpty(nodes)) {
            return List.of();
        }
        String prefix = layout.presentation().prefix();
        String suffix = layout.presentation().suffix();
        if (!suffix.isEmpty() && ".:;!?".indexOf(suffix.charAt(0)) >= 0) {
            // What ends the citation needs no space behind it.
            suffix = suffix.stripTrailing();
        }
        if (cluster.continued() && (suffix.endsWith(".") || suffix.endsWith("。"))) {
            suffix = suffix.substring(0, suffix.length() - 1);
        }
        List<Inline> out = new ArrayList<>(nodes.size() + 2);
        add(prefix, out);
        out.addAll(nodes);
        add(suffix, out);
        Formatting formatting = layout.presentation().formatting();
        return formatting.isNone() ? out : List.of(new Inline.Styled(formatting, out));
    }

    private static void add(@Nullable String text, List<Inline> out) {
        if (text != null && !text.isEmpty()) {
            out.add(new Inline.Text(text));
        }
    }
}
