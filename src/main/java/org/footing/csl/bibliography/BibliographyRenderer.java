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
        return new BibliographyEntry(at.item().id(), lay(pieces, layout));
    }

    private List<Inline> lay(List<Inline> pieces, Layout layout) {
        List<Inline> out = new ArrayList<>(pieces.size() + 2);
        String prefix = layout.presentation().prefix();
        String suffix = layout.presentation().suffix();
        boolean align = options.secondFieldAlign() != null && pieces.size() > 1 && !Blocks.has(pieces);
        if (align) {
            List<Inline> first = new ArrayList<>();
            addText(prefix, first);
            first.add(pieces.get(0));
            out.add(new Inline.Block(Display.LEFT_MARGIN, first));
            List<Inline> rest = new ArrayList<>(pieces.subList(1, pieces.size()));
            addText(suffix, rest);
            List<Inline> trimmed = Blocks.withoutTrailingSpace(rest);
            out.add(new Inline.Block(Display.RIGHT_INLINE, trimmed));
            if (!trimmed.equals(rest)) {
                out.add(new Inline.Text(" "));
            }
        } else {
            addText(prefix, out);
            out.addAll(Blocks.append(pieces, suffix));
        }
        Formatting formatting = layout.presentation().formatting();
        return formatting.isNone() ? out : List.of(new Inline.Styled(formatting, out));
    }

    private static void addText(String text, List<Inline> out) {
        if (!text.isEmpty()) {
            out.add(new Inline.Text(text));
        }
    }
}
