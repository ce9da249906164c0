package org.footing.csl.bibliography;

import java.util.ArrayList;
import java.util.List;
import org.footing.csl.BibliographyEntry;
import org.footing.csl.output.Display;
import org.footing.csl.output.Formatting;
import org.footing.csl.output.Inline;
import org.footing.csl.output.Inlines;
import org.footing.csl.render.Evaluator;
import org.footing.csl.render.Rendered;
import org.footing.csl.render.Situation;
import org.footing.csl.style.Area;
import org.footing.csl.style.BibliographyOptions;
import org.footing.csl.style.Layout;
import org.jspecify.annotations.Nullable;

/** Renders entries in their order. */
public final class BibliographyRenderer {
    private final Evaluator evaluator;
    private final Area area;
    private final BibliographyOptions options;
    private final @Nullable SubsequentAuthor authors;

    /** @param area the style's cs:bibliography */
    public BibliographyRenderer(Evaluator evaluator, Area area, BibliographyOptions options) {
        this.evaluator = evaluator;
        this.area = area;
        this.options = options;
        String substitute = options.subsequentAuthorSubstitute();
        this.authors = substitute == null ? null : new SubsequentAuthor(substitute, options.substituteRule());
    }

    /** An entry by itself. Several threads may call this. */
    public Rendered render(Situation at) {
        return evaluator.render(at, layout(at));
    }

    private Layout layout(Situation at) {
        return area.layout(evaluator.layoutLanguage(at.item()));
    }

    /** The entry, rendered by itself, as it follows on those before; null when it would be empty. */
    public @Nullable BibliographyEntry next(Situation at, Rendered rendered) {
        Layout layout = layout(at);
        List<Inline> pieces = rendered.pieces();
        if (Inlines.isEmpty(pieces)) {
            return null;
        }
        if (authors != null) {
            pieces = authors.replace(pieces, at.hints());
        }
        return new BibliographyEntry(at.item().id(), lay(pieces, rendered.first(), layout));
    }

    private List<Inline> lay(List<Inline> pieces, int first, Layout layout) {
        List<Inline> out = new ArrayList<>(pieces.size() + 2);
        String prefix = layout.presentation().prefix();
        String suffix = layout.presentation().suffix();
        if (options.secondFieldAlign() != null && !DisplayBlocks.has(pieces)) {
            List<Inline> margin = new ArrayList<>();
            addText(prefix, margin);
            margin.addAll(pieces.subList(0, first));
            List<Inline> rest = new ArrayList<>(pieces.subList(first, pieces.size()));
            addText(suffix, rest.isEmpty() ? margin : rest);
            block(Display.LEFT_MARGIN, margin, Inlines.isEmpty(rest), out);
            block(Display.RIGHT_INLINE, rest, true, out);
        } else {
            addText(prefix, out);
            out.addAll(DisplayBlocks.append(pieces, suffix));
        }
        Formatting formatting = layout.presentation().formatting();
        return formatting.isNone() ? out : List.of(new Inline.Styled(formatting, out));
    }

    /** Adds a block unless it would be empty; a space at the end of the last one stands behind it. */
    private static void block(Display display, List<Inline> nodes, boolean last, List<Inline> out) {
        if (Inlines.isEmpty(nodes)) {
            return;
        }
        List<Inline> trimmed = last ? DisplayBlocks.withoutTrailingSpace(nodes) : nodes;
        out.add(new Inline.Block(display, trimmed));
        if (last && !trimmed.equals(nodes)) {
            out.add(new Inline.Text(" "));
        }
    }

    private static void addText(String text, List<Inline> out) {
        if (!text.isEmpty()) {
            out.add(new Inline.Text(text));
        }
    }
}
