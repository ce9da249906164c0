package org.footing.csl.render;

import java.util.ArrayList;
import java.util.List;
import org.footing.csl.item.Item;
import org.footing.csl.item.OtherForm;
import org.footing.csl.locale.Gender;
import org.footing.csl.locale.LocaleView;
import org.footing.csl.locale.TermForm;
import org.footing.csl.locator.Locator.Part;
import org.footing.csl.number.NumberForm;
import org.footing.csl.number.NumberText;
import org.footing.csl.output.FieldMarkup;
import org.footing.csl.output.Formatting;
import org.footing.csl.output.Inline;
import org.footing.csl.output.Inlines;
import org.footing.csl.output.TextCase;
import org.footing.csl.style.LabelElement;
import org.footing.csl.style.Mention;
import org.footing.csl.style.NumberElement;
import org.footing.csl.style.Presentation;
import org.footing.csl.style.Style;
import org.footing.csl.style.TextTerm;
import org.footing.csl.style.TextValue;
import org.footing.csl.style.TextVariable;
import org.jspecify.annotations.Nullable;

/** {@code cs:text}, {@code cs:number} and {@code cs:label}. */
final class TextRenderer {
    private final Numbers numbers;
    private final boolean knowsInnerLocator;

    TextRenderer(Style style) {
        this.numbers = new Numbers(style.options().pageRangeFormat());
        this.knowsInnerLocator = style.mentions(Mention.LOCATOR_INNER);
    }

    int variable(TextVariable element, Scope scope, List<Inline> out) {
        String variable = element.variable();
        if (scope.isSuppressed(variable)) {
            return State.EMPTY;
        }
        Item item = scope.item;
        String text = null;
        String shown = variable;
        if (element.shortVariable() != null) {
            text = item.text(element.shortVariable());
            shown = text == null ? variable : element.shortVariable();
        }
        if (text == null) {
            text = item.text(variable);
        }
        if (text == null) {
            text = variable.equals("locator") && scope.locatorDone ? "" : special(variable, scope);
        }
        if (text.isEmpty()) {
            // The letter is no datum of the item: "n.d." beside it is shown without it.
            return variable.equals("year-suffix") ? State.PLAIN : State.EMPTY;
        }
        List<Inline> nodes = figures(variable, nodes(variable, text, scope), scope);
        if (nodes.isEmpty()) {
            return State.EMPTY;
        }
        scope.rendered(variable);
        List<OtherForm> forms = scope.sorting == null ? item.otherForms(shown) : List.of();
        if (forms.isEmpty()) {
            boolean own = variable.equals("locator") && LocatorText.isAsWritten(scope);
            add(
                    withVolume(variable, nodes, scope),
                    own ? aroundOwnWords(element.presentation()) : element.presentation(),
                    scope,
                    out);
        } else {
            scope.begun = true;
            out.add(OtherForms.present(nodes, forms, element.presentation(), scope));
        }
        return State.FULL;
    }

    private static Presentation aroundOwnWords(Presentation look) {
        return new Presentation(
                LocatorText.signs(look.prefix()),
                LocatorText.signs(look.suffix()),
                Formatting.NONE,
                null,
                null,
                false,
                false);
    }

    /** {@code Т. 1, кн. 1}: with the volume stands what the locator says of it. */
    private static List<Inline> withVolume(String variable, List<Inline> nodes, Scope scope) {
        if (!variable.equals("volume") || scope.sorting != null) {
            return nodes;
        }
        String more = LocatorTail.behindVolume(LocatorText.saidWithVolume(scope.item, scope), scope.terms);
        if (more.isEmpty()) {
            return nodes;
        }
        List<Inline> out = new ArrayList<>(nodes);
        out.add(new Inline.Tagged(Mark.LOCATOR, List.of(new Inline.Text(more))));
        return out;
    }

    private List<Inline> nodes(String variable, String text, Scope scope) {
        switch (variable) {
            case "citation-number" -> {
                String shown = scope.sorting == null ? text : padded(text);
                return List.of(new Inline.Tagged(Mark.CITATION_NUMBER, List.of(new Inline.Text(shown))));
            }
            case "year-suffix" -> {
                scope.yearSuffixDone = true;
                return List.of(new Inline.Tagged(Mark.YEAR_SUFFIX, List.of(new Inline.Text(text))));
            }
            case "locator", "locator-inner" -> {
                boolean inner = variable.equals("locator-inner");
                scope.locatorDone |= !inner;
                if (!inner && LocatorText.isAsWritten(scope)) {
                    return List.of(new Inline.Tagged(Mark.LOCATOR, List.of(new Inline.Text(text))));
                }
                List<Part> parts = LocatorText.parts(scope, inner);
                List<Inline> written = new ArrayList<>(locator(text, LocatorText.label(scope, inner), scope));
                if (!LocatorTail.isBehindLabel(parts.get(0), scope.terms)) {
                    addText(LocatorTail.of(parts, scope.terms), written);
                }
                if (!knowsInnerLocator
                        && !inner
                        && !LocatorText.text(scope, true).isEmpty()) {
                    addInnerLocator(scope, written);
                }
                return List.of(new Inline.Tagged(Mark.LOCATOR, written));
            }
            case "page" -> {
                return numbers.page(text, scope.terms);
            }
            case "citation-label" -> {
                String suffix = scope.at.hints().yearSuffix();
                scope.yearSuffixDone = true;
                Inline label = new Inline.Text(text);
                return suffix.isEmpty()
                        ? List.of(label)
                        : List.of(label, new Inline.Tagged(Mark.YEAR_SUFFIX, List.of(new Inline.Text(suffix))));
            }
            case "URL", "DOI", "ISBN", "ISSN", "PMID", "PMCID" -> {
                // An identifier is no prose: its quotation marks and angle brackets are its own.
                return List.of(new Inline.Text(text));
            }
            default -> {
                if (Numbers.isNumberVariable(variable)) {
                    return Numbers.plain(text, scope.terms);
                }
                return FieldMarkup.parse(text, scope.terms.quotes());
            }
        }
    }

    private List<Inline> locator(String text, String label, Scope scope) {
        if (VolumeHalves.keepsItsWord(text, label, scope.terms)) {
            return List.of(new Inline.Text(text + VolumeHalves.WORD));
        }
        return numbers.locator(LeafSides.in(text, label, scope.terms), label, scope.terms);
    }

    /** In a style that knows no inner locator, what is narrower follows with its label: {@code 2, p. 5}. */
    private void addInnerLocator(Scope scope, List<Inline> out) {
        String text = LocatorText.text(scope, true);
        String label = LocatorText.label(scope, true);
        boolean plural = Numbers.isPlural("locator", text, scope.terms);
        String found = isSectionSign("locator-inner", scope)
                ? LocatorText.sectionSign(plural, scope.terms)
                : VolumeHalves.keepsItsWord(text, label, scope.terms)
                        ? null
                        : scope.terms.term(label, TermForm.SHORT, plural);
        String term = found == null ? "" : found;
        boolean before = !term.isEmpty() && NameScript.takesSpace(term.codePointAt(0));
        out.add(new Inline.Text(before ? ", " + term + " " : ", "));
        out.addAll(locator(text, label, scope));
        if (!before && !term.isEmpty()) {
            out.add(new Inline.Text(term + LeafSides.afterLabel(text, label, scope.terms)));
        }
        addText(LocatorTail.of(LocatorText.parts(scope, true), scope.terms), out);
    }

    private static void addText(String text, List<Inline> out) {
        if (!text.isEmpty()) {
            out.add(new Inline.Text(text));
        }
    }

    private static String padded(String number) {
        return "00000000".substring(Math.min(8, number.length())) + number;
    }

    /** The value of a variable that is not the item's own but the cite's; empty when it has none. */
    static String special(String variable, Scope scope) {
        return switch (variable) {
            case "locator" -> LocatorText.text(scope, false);
            case "locator-inner" -> LocatorText.text(scope, true);
            case "fourth-author" -> countsTo(scope.item, 4);
            case "citation-number" -> scope.at.citationNumber() == 0 ? "" : "" + scope.at.citationNumber();
            case "year-suffix" -> scope.at.hints().yearSuffix();
            case "first-reference-note-number" ->
                scope.at.firstReferenceNote() == 0 ? "" : "" + scope.at.firstReferenceNote();
            case "citation-label" -> CitationLabel.of(scope.item);
            case "page-first" -> Numbers.firstPage(scope.item.text("page"));
            default -> "";
        };
    }

    /** Something when the item has that many authors: a variable of ours, for rules that CSL has no condition for. */
    private static String countsTo(Item item, int authors) {
        return item.names("author").size() >= authors ? "" + authors : "";
    }

    int term(TextTerm element, Scope scope, List<Inline> out) {
        LocaleView terms = element.inDocumentLocale() ? scope.document : scope.terms;
        String text = terms.term(element.term(), element.form(), element.plural());
        if (text == null || text.isEmpty()) {
            return State.PLAIN;
        }
        text = text.replace('\'', '’');
        String shown =
                scope.begun || scope.sorting != null || element.presentation().textCase() != null
                        ? text
                        : TextCase.CAPITALIZE_FIRST.apply(text, terms.language());
        List<Inline> nodes = List.of(new Inline.Text(shown));
        addWords(nodes, element.presentation(), scope, wordsLanguage(element.presentation(), terms), out);
        return State.PLAIN;
    }

    int value(TextValue element, Scope scope, List<Inline> out) {
        if (!element.value().isEmpty()) {
            List<Inline> nodes = FieldMarkup.parse(element.value(), scope.terms.quotes());
            addWords(nodes, element.presentation(), scope, scope.terms.language(), out);
        }
        return State.PLAIN;
    }

    int number(NumberElement element, Scope scope, List<Inline> out) {
        String variable = element.variable();
        String text = scope.isSuppressed(variable) ? "" : scope.item.text(variable);
        if (text == null) {
            text = special(variable, scope);
        }
        if (text.isEmpty()) {
            return State.EMPTY;
        }
        scope.rendered(variable);
        if (scope.sorting != null && NumberText.isNumeric(text)) {
            out.add(new Inline.Text(Numbers.sortKey(text)));
            return State.FULL;
        }
        Gender gender = scope.terms.gender(variable.equals("locator") ? LocatorText.label(scope, false) : variable);
        boolean isPage = variable.equals("page") && element.form() == NumberForm.NUMERIC;
        List<Inline> nodes =
                isPage ? numbers.page(text, scope.terms) : Numbers.format(text, element.form(), scope.terms, gender);
        add(withVolume(variable, figures(variable, nodes, scope), scope), element.presentation(), scope, out);
        return State.FULL;
    }

    /** Numbers in the figures of the house. */
    private static List<Inline> figures(String variable, List<Inline> nodes, Scope scope) {
        boolean number = Numbers.isNumberVariable(variable) || variable.equals("first-reference-note-number");
        return number && scope.sorting == null && VerticalFigures.areWanted(scope.item) && isJapanese(scope)
                ? VerticalFigures.in(nodes)
                : nodes;
    }

    private static boolean isJapanese(Scope scope) {
        return scope.terms.language().startsWith("ja");
    }

    int label(LabelElement element, Scope scope, List<Inline> out) {
        if (!element.beside().isEmpty()) {
            return borrowed(element, scope, out);
        }
        String variable = element.variable();
        boolean printed = scope.isSuppressed(variable) && !scope.isOfThisSubstitute(variable);
        String text = printed ? "" : scope.item.text(variable);
        if (text == null) {
            text = special(variable, scope);
        }
        if (text.isEmpty()) {
            return State.EMPTY;
        }
        String term = switch (variable) {
            case "locator" -> LocatorText.label(scope, false);
            case "locator-inner" -> LocatorText.label(scope, true);
            case "page-first" -> "page";
            default -> variable;
        };
        boolean ofLocator = variable.startsWith("locator");
        if (ofLocator && (term.isEmpty() || LocatorText.isAsWritten(scope) || InnerPlaces.hasLabels(text))) {
            return State.FULL;
        }
        boolean plural = switch (element.plural()) {
            case ALWAYS -> true;
            case NEVER -> false;
            case CONTEXTUAL ->
                Numbers.isPlural(variable, text, scope.terms)
                        || (ofLocator
                                && FollowingPages.isIn(text)
                                && scope.terms.language().startsWith("en"));
        };
        if (ofLocator && VolumeHalves.keepsItsWord(text, term, scope.terms)) {
            return State.FULL;
        }
        String label = ofLocator && isSectionSign(variable, scope)
                ? LocatorText.sectionSign(plural, scope.terms)
                : labelText(element, term, plural, scope.terms);
        if (label != null && !label.isEmpty()) {
            List<Inline> nodes = List.of(new Inline.Text(label
                    + LeafSides.afterLabel(text, term, scope.terms)
                    + (ofLocator ? tailBehind(variable, scope) : "")));
            addWords(nodes, element.presentation(), scope, wordsLanguage(element.presentation(), scope.terms), out);
        }
        return State.FULL;
    }

    /**
     * A label for the number beside it ({@link LabelElement#beside}): in the singular, as styles that borrow a label show it.
     */
    private int borrowed(LabelElement element, Scope scope, List<Inline> out) {
        String number = element.beside();
        boolean isThere = number.equals("locator")
                ? LocatorText.label(scope, false).equals(element.variable())
                : !scope.isSuppressed(number) && scope.item.text(number) != null;
        String text = isThere
                ? labelText(element, element.variable(), element.plural() == LabelElement.Plural.ALWAYS, scope.terms)
                : null;
        if (text == null || text.isEmpty()) {
            return State.EMPTY;
        }
        List<Inline> nodes = List.of(new Inline.Text(text));
        addWords(nodes, element.presentation(), scope, wordsLanguage(element.presentation(), scope.terms), out);
        return State.FULL;
    }

    private static boolean isSectionSign(String variable, Scope scope) {
        List<Part> parts = LocatorText.parts(scope, variable.equals("locator-inner"));
        return !parts.isEmpty() && LocatorText.hasSectionSign(parts.get(0), scope.terms);
    }

    private static String tailBehind(String variable, Scope scope) {
        List<Part> parts = LocatorText.parts(scope, variable.equals("locator-inner"));
        if (parts.isEmpty() || !LocatorTail.isBehindLabel(parts.get(0), scope.terms)) {
            return "";
        }
        return LocatorText.behindLabel(parts.get(0), scope.terms) + LocatorTail.of(parts, scope.terms);
    }

    static @Nullable String labelText(LabelElement element, String term, boolean plural, LocaleView terms) {
        String text = terms.term(term, element.form(), plural);
        return text == null ? null : text.replace('\'', '’');
    }

    /** Title case is for English titles; a term that a style wants in it takes capitals in any language. */
    static String wordsLanguage(Presentation look, LocaleView terms) {
        return look.textCase() == TextCase.TITLE ? "en" : terms.language();
    }

    private static void add(List<Inline> nodes, Presentation look, Scope scope, List<Inline> out) {
        addWords(nodes, look, scope, scope.language, out);
    }

    /** Adds words of a language of their own: whether an item is in English says nothing of the terms beside it. */
    private static void addWords(
            List<Inline> nodes, Presentation look, Scope scope, String language, List<Inline> out) {
        if (Inlines.isEmpty(nodes)) {
            return;
        }
        scope.begun = true;
        out.add(Pieces.present(nodes, look, scope.terms.quotes(), language));
    }
}
