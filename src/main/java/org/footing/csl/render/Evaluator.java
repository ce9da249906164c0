package org.footing.csl.render;

import java.util.ArrayList;
import java.util.List;
import org.footing.csl.item.Item;
import org.footing.csl.locale.LocaleView;
import org.footing.csl.output.Inline;
import org.footing.csl.output.Inlines;
import org.footing.csl.style.Area;
import org.footing.csl.style.ChooseElement;
import org.footing.csl.style.DateElement;
import org.footing.csl.style.Element;
import org.footing.csl.style.GroupElement;
import org.footing.csl.style.LabelElement;
import org.footing.csl.style.Layout;
import org.footing.csl.style.Macro;
import org.footing.csl.style.Mention;
import org.footing.csl.style.NameOptions;
import org.footing.csl.style.NamesElement;
import org.footing.csl.style.NumberElement;
import org.footing.csl.style.Presentation;
import org.footing.csl.style.Style;
import org.footing.csl.style.TextMacro;
import org.footing.csl.style.TextTerm;
import org.footing.csl.style.TextValue;
import org.footing.csl.style.TextVariable;
import org.jspecify.annotations.Nullable;

/**
 * Evaluates rendering elements (CSL 1.0.2, "Rendering Elements"). One for each style. Several threads may render
 * with it as long as none sets the levels of names.
 */
public final class Evaluator {
    private final Style style;
    private final Views views;
    private final TextRenderer texts;
    private final DateRenderer dates;
    private final NamesRenderer names;
    private final Conditions conditions;

    public Evaluator(Style style, Views views) {
        this.style = style;
        this.views = views;
        boolean implicitSuffix = !style.mentions(Mention.YEAR_SUFFIX);
        this.texts = new TextRenderer(style);
        this.dates = new DateRenderer(implicitSuffix);
        this.names = new NamesRenderer(style, this);
        this.conditions = new Conditions(style, views);
    }

    /** The language whose layout an item takes (CSL-M). */
    public String layoutLanguage(Item item) {
        return views.layoutLanguage(item);
    }

    /** Says how far names are expanded everywhere. */
    public void setNameLevels(NameLevels levels) {
        names.setLevels(levels);
    }

    public Style style() {
        return style;
    }

    /** Renders a cite or an entry. */
    public Rendered render(Situation at, Layout layout) {
        Scope scope = scope(at, layout, null);
        return run(scope, layout.elements());
    }

    /** Renders a cite without its first names. */
    public Rendered renderWithoutNames(Situation at, Layout layout) {
        Scope scope = scope(at, layout, null);
        scope.withoutFirstNames = true;
        return run(scope, layout.elements());
    }

    /** The value of {@code citation-label}. */
    public String citationLabel(Item item) {
        String own = item.text("citation-label");
        return own == null ? CitationLabel.of(item) : own;
    }

    /** The value of a macro as a sort key; empty when it gives none. */
    public String sortKey(Situation at, Macro macro, NameOptions overrides) {
        Scope scope = scope(at, null, overrides);
        List<Inline> pieces = new ArrayList<>();
        evaluate(macro.elements(), scope, pieces);
        return Inlines.plainText(pieces);
    }

    /** A name variable as a sort key: all names in full, family names first. */
    public String sortKey(Situation at, String variable) {
        return names.sortKey(scope(at, null, NameOptions.NONE), variable);
    }

    private Scope scope(Situation at, @Nullable Layout layout, @Nullable NameOptions sorting) {
        Area bibliography = style.bibliography();
        NameOptions options = at.bibliography() && bibliography != null
                ? bibliography.names()
                : style.citation().names();
        String language = at.item().language();
        if (language.isEmpty()) {
            language = views.document().language();
        }
        return new Scope(at, views.of(at.item(), layout), views.document(), language, options, sorting, !at.opens());
    }

    private Rendered run(Scope scope, List<Element> elements) {
        List<Inline> pieces = new ArrayList<>(elements.size());
        int first = 0;
        for (int i = 0; i < elements.size(); i++) {
            evaluate(elements.get(i), scope, pieces);
            first = i == 0 ? pieces.size() : first;
        }
        if (style.isNote()) {
            NestedBrackets.square(pieces);
        }
        return new Rendered(pieces, first, scope.conditions());
    }

    /** Adds a piece for each element that gives output, and returns the elements' joint {@link State}. */
    int evaluate(List<Element> elements, Scope scope, List<Inline> out) {
        int state = State.PLAIN;
        for (int i = 0; i < elements.size(); i++) {
            state = State.join(state, evaluate(elements.get(i), scope, out));
        }
        return state;
    }

    int evaluate(Element element, Scope scope, List<Inline> out) {
        if (element instanceof TextVariable text) {
            return texts.variable(text, scope, out);
        } else if (element instanceof GroupElement group) {
            return group(group, scope, out);
        } else if (element instanceof ChooseElement choose) {
            return choose(choose, scope, out);
        } else if (element instanceof TextMacro call) {
            scope.enter(call.macro());
            int state = group(call.macro().elements(), "", call.presentation(), scope, out);
            scope.leave();
            return state;
        } else if (element instanceof TextTerm term) {
            return texts.term(term, scope, out);
        } else if (element instanceof TextValue value) {
            return texts.value(value, scope, out);
        } else if (element instanceof NamesElement list) {
            return names.render(list, scope, out);
        } else if (element instanceof DateElement date) {
            return dates.render(date, scope, out);
        } else if (element instanceof NumberElement number) {
            return texts.number(number, scope, out);
        }
        return texts.label((LabelElement) element, scope, out);
    }

    private int group(GroupElement element, Scope scope, List<Inline> out) {
        if (!element.inDocumentLocale()) {
            return group(element.children(), element.delimiter(), element.presentation(), scope, out);
        }
        LocaleView before = scope.terms;
        scope.terms = scope.document;
        int state = group(element.children(), element.delimiter(), element.presentation(), scope, out);
        scope.terms = before;
        return state;
    }

    /** A group; a macro is one without a delimiter. It gives nothing when all variables called in it are empty. */
    private int group(List<Element> children, String delimiter, Presentation look, Scope scope, List<Inline> out) {
        boolean begun = scope.begun;
        // The pieces go to the end of the list around, since most groups give nothing or one piece as it is.
        int mark = out.size();
        int state = evaluate(children, scope, out);
        int count = out.size() - mark;
        if (state == State.EMPTY) {
            scope.begun = begun;
            Pieces.removeFrom(mark, out);
            return State.EMPTY;
        }
        if (count == 0) {
            return state;
        }
        if (count == 1 && look.isPlain()) {
            return State.FULL;
        }
        List<Inline> pieces = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            pieces.add(out.get(mark + i));
        }
        Pieces.removeFrom(mark, out);
        List<Inline> joined = Pieces.join(pieces, delimiter);
        out.add(Pieces.present(joined, look, scope.terms.quotes(), scope.language));
        return State.FULL;
    }

    private int choose(ChooseElement choose, Scope scope, List<Inline> out) {
        return evaluate(chosen(choose, scope), scope, out);
    }

    /** What the first branch whose conditions hold has; nothing when none does. */
    List<Element> chosen(ChooseElement choose, Scope scope) {
        List<ChooseElement.Branch> branches = choose.branches();
        for (int i = 0; i < branches.size(); i++) {
            ChooseElement.Branch branch = branches.get(i);
            if (branch.condition() == null || conditions.hold(branch.condition(), scope)) {
                return branch.children();
            }
        }
        return List.of();
    }
}
