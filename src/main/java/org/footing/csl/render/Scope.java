package org.footing.csl.render;

import java.util.ArrayList;
import java.util.List;
import org.footing.csl.item.Item;
import org.footing.csl.locale.LocaleView;
import org.footing.csl.style.Macro;
import org.footing.csl.style.NameOptions;
import org.footing.csl.style.NamesElement;
import org.jspecify.annotations.Nullable;

/** What changes while one cite, entry or sort key is rendered. */
final class Scope {
    private static final int DEEPEST = 200;

    final Situation at;
    final Item item;
    /** The view of the locale: the item's, or the document's inside an element that asks for it. */
    LocaleView terms;
    /** The document's view of the locale. */
    final LocaleView document;
    /** The language of the item's own texts, for title case. */
    final String language;
    /** What a sort key says of names; null when something is rendered to be read. */
    final @Nullable NameOptions sorting;
    /** The name options of the area. */
    final NameOptions names;

    /** Whether the first names are left out. */
    boolean withoutFirstNames;

    boolean firstNamesDone;
    boolean yearSuffixDone;
    /** Whether anything was rendered before, so that a term is not the first word. */
    boolean begun;

    /** Whether the locator was printed: styles with several places for it do not say it twice. */
    boolean locatorDone;

    /** Which part of the locator is the first that has not been said with the item's own volume. */
    int locatorFrom;

    int nameLists;
    /** The names element whose substitutes are being tried. */
    @Nullable
    NamesElement substituting;

    private final List<String> suppressed = new ArrayList<>(0);
    private @Nullable List<String> recorded;
    private int depth;
    private int conditions;

    Scope(
            Situation at,
            LocaleView terms,
            LocaleView document,
            String language,
            NameOptions names,
            @Nullable NameOptions sorting,
            boolean begun) {
        this.at = at;
        this.item = at.item();
        this.terms = terms;
        this.document = document;
        this.language = language;
        this.names = names;
        this.sorting = sorting;
        this.begun = begun;
    }

    /** Whether a variable was used as a substitute and so must not be rendered again. */
    @SuppressWarnings("ReferenceEquality") // variables are interned
    boolean isSuppressed(String variable) {
        for (int i = 0; i < suppressed.size(); i++) {
            if (suppressed.get(i) == variable) {
                return true;
            }
        }
        return false;
    }

    /** Whether the substitute that is being rendered itself has given the variable: its label belongs to it. */
    boolean isOfThisSubstitute(String variable) {
        return recorded != null && recorded.contains(variable);
    }

    /** Whether no variable gave output since {@link #startRecording}. */
    boolean recordedNothing() {
        return recorded == null || recorded.isEmpty();
    }

    /** Says that a variable gave output: as a substitute, it gives none a second time. */
    void rendered(String variable) {
        if (recorded != null) {
            recorded.add(variable);
            suppressed.add(variable);
        }
    }

    /** Starts to note what is rendered; gives what {@link #endRecording} must be given. */
    @Nullable
    List<String> startRecording() {
        List<String> outer = recorded;
        recorded = new ArrayList<>(2);
        return outer;
    }

    /** Ends it; what was rendered meanwhile stays suppressed when {@code suppress}. */
    void endRecording(@Nullable List<String> outer, boolean suppress) {
        List<String> inner = recorded;
        recorded = outer;
        if (inner == null) {
            return;
        }
        if (!suppress) {
            suppressed.removeAll(inner);
        } else if (outer != null) {
            outer.addAll(inner);
        }
    }

    /** Whether the next condition on disambiguate holds. */
    boolean nextDisambiguates() {
        return ++conditions <= at.hints().conditions();
    }

    /** How many conditions on disambiguate were evaluated. */
    int conditions() {
        return conditions;
    }

    void enter(Macro macro) {
        if (++depth > DEEPEST) {
            throw macro.fault("the macro \"" + macro.name() + "\" calls itself");
        }
    }

    void leave() {
        depth--;
    }
}
