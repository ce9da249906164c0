package org.footing.csl.render;

import java.util.ArrayList;
import java.util.List;
import org.footing.csl.item.PersonName;
import org.footing.csl.locale.LocaleView;
import org.footing.csl.locale.TermForm;
import org.footing.csl.output.Inline;
import org.footing.csl.style.ChooseElement;
import org.footing.csl.style.Element;
import org.footing.csl.style.EtAl;
import org.footing.csl.style.LabelElement;
import org.footing.csl.style.NameElement;
import org.footing.csl.style.NameOptions;
import org.footing.csl.style.NamesElement;
import org.footing.csl.style.Style;
import org.jspecify.annotations.Nullable;

/** {@code cs:names} (CSL 1.0.2, "Names"). */
final class NamesRenderer {
    private final Style style;
    private final Evaluator evaluator;
    private NameLevels levels = NameLevels.NONE;

    NamesRenderer(Style style, Evaluator evaluator) {
        this.style = style;
        this.evaluator = evaluator;
    }

    void setLevels(NameLevels newLevels) {
        levels = newLevels;
    }

    int render(NamesElement given, Scope scope, List<Inline> out) {
        NamesElement outer = scope.substituting;
        NamesElement element = outer == null ? given : given.within(outer);
        boolean mayBeFirst = outer == null && !scope.firstNamesDone;
        List<Inline> pieces = new ArrayList<>(2);
        int state = own(element, scope, pieces);
        present(element, scope, pieces);
        if (state != State.FULL && !element.substitute().isEmpty()) {
            state = substitute(element, scope, pieces);
        }
        if (pieces.isEmpty()) {
            return state;
        }
        if (!mayBeFirst) {
            out.addAll(pieces);
            return state;
        }
        scope.firstNamesDone = true;
        if (!scope.withoutFirstNames) {
            out.add(new Inline.Tagged(Mark.FIRST_NAMES, pieces));
        }
        return state;
    }

    /**
     * Gives names the affixes and the formatting of their element. A title or a macro that stands in for them has its own: styles say
     * so, and were looked at with the reference processor, which does it; the specification is silent.
     */
    private static void present(NamesElement element, Scope scope, List<Inline> pieces) {
        if (!pieces.isEmpty()) {
            Inline shown = Pieces.present(pieces, element.presentation(), scope.terms.quotes(), scope.language);
            pieces.clear();
            pieces.add(shown);
        }
    }

    private int substitute(NamesElement element, Scope scope, List<Inline> out) {
        NamesElement outer = scope.substituting;
        int state = firstOf(element.substitute(), element, scope, out);
        scope.substituting = outer;
        return state;
    }

    /** Renders the first candidate that prints; a cs:choose is no candidate itself, but what it chooses are. */
    private int firstOf(List<Element> candidates, NamesElement element, Scope scope, List<Inline> out) {
        int state = State.EMPTY;
        for (int i = 0; i < candidates.size() && out.isEmpty(); i++) {
            Element candidate = candidates.get(i);
            scope.substituting = element;
            if (candidate instanceof ChooseElement choose) {
                state = firstOf(evaluator.chosen(choose, scope), element, scope, out);
                continue;
            }
            List<String> recorded = scope.startRecording();
            int found = evaluator.evaluate(candidate, scope, out);
            boolean wordsAlone = scope.recordedNothing();
            scope.endRecording(recorded, !out.isEmpty());
            if (!out.isEmpty()) {
                state = found;
                if (candidate instanceof NamesElement) {
                    present(element, scope, out);
                }
                if (wordsAlone) {
                    // A word like "Anonymous" names nobody whom a dash could stand for.
                    out.set(0, new Inline.Tagged(Mark.NOBODY, List.of(out.get(0))));
                }
            }
        }
        return state;
    }

    /** Renders the element's own variables. */
    private int own(NamesElement element, Scope scope, List<Inline> out) {
        List<String> variables = element.variables();
        if (!hasNames(variables, scope)) {
            return State.EMPTY;
        }
        NameElement name = element.name() == null ? NameElement.DEFAULT : element.name();
        NameOptions options = name.options().within(scope.names);
        if (scope.sorting != null) {
            options = scope.sorting.within(options);
        }
        String joined = sharedRole(variables, scope);
        int state = State.EMPTY;
        int count = 0;
        List<Inline> lists = new ArrayList<>(variables.size());
        for (int i = 0; i < variables.size(); i++) {
            String variable = variables.get(i);
            List<PersonName> names = scope.isSuppressed(variable) ? List.<PersonName>of() : scope.item.names(variable);
            if (names.isEmpty()) {
                continue;
            }
            state = State.FULL;
            scope.rendered(variable);
            NameList list = list(element, name, options, names, scope);
            if (options.form() == NameOptions.Form.COUNT) {
                count += list.shown(scope.at.hints());
            } else if (list.shown(scope.at.hints()) > 0) {
                lists.add(Pieces.one(labelled(element, list, joined == null ? variable : joined, scope)));
            }
            if (joined != null) {
                scope.rendered(variables.get(1));
                break;
            }
        }
        if (count > 0) {
            lists.add(new Inline.Text(scope.sorting == null ? "" + count : Numbers.sortKey("" + count)));
        }
        if (!lists.isEmpty()) {
            String delimiter = element.delimiter() == null ? options.namesDelimiter() : element.delimiter();
            out.addAll(Pieces.join(lists, delimiter == null ? "" : delimiter));
            scope.begun = true;
        }
        return state;
    }

    private static boolean hasNames(List<String> variables, Scope scope) {
        for (int i = 0; i < variables.size(); i++) {
            if (!scope.item.names(variables.get(i)).isEmpty() && !scope.isSuppressed(variables.get(i))) {
                return true;
            }
        }
        return false;
    }

    private NameList list(
            NamesElement element, NameElement name, NameOptions options, List<PersonName> names, Scope scope) {
        NameFormatter formatter = new NameFormatter(
                name,
                options,
                style.options(),
                scope.terms.quotes(),
                scope.language,
                scope.terms.language(),
                scope.sorting != null);
        EtAl etAl = element.etAl() == null ? EtAl.DEFAULT : element.etAl();
        // The order of the items does not depend on how far their names had to be expanded.
        NameLevels shown = scope.sorting == null ? levels : NameLevels.NONE;
        return new NameList(scope.nameLists++, names, options, formatter, etAl, scope, shown);
    }

    /** The term of the role that the two variables share when the same persons fill both; null when they do not. */
    private static @Nullable String sharedRole(List<String> variables, Scope scope) {
        if (variables.size() != 2 || !variables.contains("editor") || !variables.contains("translator")) {
            return null;
        }
        List<PersonName> editors = scope.item.names("editor");
        boolean shared = !editors.isEmpty()
                && editors.equals(scope.item.names("translator"))
                && !scope.isSuppressed("editor")
                && !scope.isSuppressed("translator");
        boolean named = isTerm("editortranslator", scope.terms) || isTerm("editor-translator", scope.terms);
        return shared && named ? "editortranslator" : null;
    }

    /** An empty term is none: the roles are then printed each with its own. */
    private static boolean isTerm(String name, LocaleView terms) {
        String text = terms.term(name, TermForm.LONG);
        return text != null && !text.isEmpty();
    }

    private List<Inline> labelled(NamesElement element, NameList list, String role, Scope scope) {
        Inline names = new Inline.Tagged(list, list.show(scope.at.hints()));
        LabelElement label = element.label();
        if (label == null || scope.sorting != null) {
            return List.of(names);
        }
        boolean plural = switch (label.plural()) {
            case ALWAYS -> true;
            case NEVER -> false;
            case CONTEXTUAL -> list.names().size() > 1;
        };
        String text = labelText(label, role, plural, scope.terms);
        if (text == null || text.isEmpty()) {
            return List.of(names);
        }
        Inline shown = Pieces.present(
                List.of(new Inline.Text(text)),
                label.presentation(),
                scope.terms.quotes(),
                TextRenderer.wordsLanguage(label.presentation(), scope.terms));
        return element.labelFirst() ? List.of(shown, names) : List.of(names, shown);
    }

    private static @Nullable String labelText(LabelElement label, String role, boolean plural, LocaleView terms) {
        String text = TextRenderer.labelText(label, role, plural, terms);
        if (text == null && role.equals("editortranslator")) {
            text = TextRenderer.labelText(label, "editor-translator", plural, terms);
        }
        return text;
    }

    /** A name variable as a sort key. */
    String sortKey(Scope scope, String variable) {
        List<PersonName> names = scope.item.names(variable);
        if (names.isEmpty()) {
            return "";
        }
        NameOptions options = new NameOptions(
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                NameOptions.Form.LONG,
                null,
                null,
                NameOptions.SortOrder.ALL,
                null,
                null,
                null);
        NamesElement element = new NamesElement(
                List.of(variable), null, null, null, null, false, List.of(), org.footing.csl.style.Presentation.PLAIN);
        NameList list = list(element, NameElement.DEFAULT, options, names, scope);
        return list.text(Hints.NONE);
    }
}
