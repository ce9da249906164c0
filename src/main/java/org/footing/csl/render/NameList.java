package org.footing.csl.render;

import java.util.ArrayList;
import java.util.List;
import org.footing.csl.item.PersonName;
import org.footing.csl.locale.LocaleView;
import org.footing.csl.locale.TermForm;
import org.footing.csl.output.Inline;
import org.footing.csl.output.Inlines;
import org.footing.csl.style.EtAl;
import org.footing.csl.style.NameOptions;
import org.jspecify.annotations.Nullable;

/**
 * The names of one variable in one place. It can be shown again under other {@link Hints}, which is how disambiguation
 * tries expansions without evaluating the cite anew.
 */
public final class NameList {
    private final int index;
    private final List<PersonName> names;
    private final NameOptions options;
    private final NameFormatter formatter;
    private final EtAl etAl;
    private final LocaleView terms;
    private final String language;
    private final boolean subsequent;
    private final boolean sorting;
    private final NameLevels levels;
    /** The house's own word for further names. */
    private final @Nullable String others;

    private final @Nullable List<Inline>[] known;
    private final @Nullable String[] texts;

    @SuppressWarnings({"unchecked", "rawtypes"})
    NameList(
            int index,
            List<PersonName> names,
            NameOptions options,
            NameFormatter formatter,
            EtAl etAl,
            Scope scope,
            NameLevels levels) {
        this.index = index;
        this.names = names;
        this.options = options;
        this.formatter = formatter;
        this.etAl = etAl;
        this.terms = scope.terms;
        this.language = scope.language;
        this.subsequent = scope.at.at(org.footing.csl.style.Condition.SUBSEQUENT) && !scope.at.bibliography();
        this.sorting = scope.sorting != null;
        this.levels = levels;
        this.others = scope.terms.language().startsWith("ja") ? scope.item.text("house-others") : null;
        this.known = new List[names.size() * 3];
        this.texts = new String[names.size() * 3];
    }

    /** The number of the list among those of its cite, from 0. */
    public int index() {
        return index;
    }

    public List<PersonName> names() {
        return names;
    }

    /** How many levels of expansion make a difference: 0 when names are shown in full. */
    public int highestLevel() {
        boolean initials = options.initializeWith() != null && !Boolean.FALSE.equals(options.initialize());
        if (options.form() == NameOptions.Form.SHORT || initials) {
            return 2;
        }
        return 0;
    }

    /** Whether initials are a step of their own between what is shown and the full name. */
    public boolean hasInitials() {
        return options.form() == NameOptions.Form.SHORT
                && options.initializeWith() != null
                && !Boolean.FALSE.equals(options.initialize());
    }

    /** How many names from the front are shown; all that are given when there is no abbreviation. */
    public int shown(Hints hints) {
        int count = names.size();
        Integer min =
                subsequent && options.etAlSubsequentMin() != null ? options.etAlSubsequentMin() : options.etAlMin();
        Integer first = subsequent && options.etAlSubsequentUseFirst() != null
                ? options.etAlSubsequentUseFirst()
                : options.etAlUseFirst();
        int given = hasOthers() ? count - 1 : count;
        if (min == null || first == null || count < min || first >= count) {
            return given;
        }
        return Math.min(given, Math.max(first, hints.shown(index)));
    }

    /** Whether the list ends with names that are not given; they are never shown but by the words for others. */
    private boolean hasOthers() {
        return names.size() > 1 && names.get(names.size() - 1).isOthers();
    }

    /** The names as they stand under these hints. */
    public List<Inline> show(Hints hints) {
        return show(hints, null, 0);
    }

    /**
     * The names, the first ones replaced.
     *
     * @param substitute what replaces each of the first names; null for none
     * @param replaced how many are replaced
     */
    public List<Inline> show(Hints hints, @Nullable String substitute, int replaced) {
        int shown = shown(hints);
        List<Inline> out = new ArrayList<>(shown * 2 + 2);
        for (int i = 0; i < shown; i++) {
            if (i > 0) {
                out.add(new Inline.Text(before(i)));
            }
            if (i < replaced && substitute != null) {
                if (!substitute.isEmpty()) {
                    out.add(new Inline.Text(substitute));
                }
            } else {
                out.addAll(name(i, hints));
            }
        }
        if (keepsLast(shown)) {
            out.add(new Inline.Text(delimiter() + "… "));
            out.addAll(name(names.size() - 1, hints));
        } else if (shown < names.size() && shown > 0) {
            addEtAl(out, shown);
        }
        return out;
    }

    /** The characters of the names under these hints, as {@link #show} gives them. */
    public String text(Hints hints) {
        int shown = shown(hints);
        StringBuilder out = new StringBuilder(shown * 12 + 8);
        for (int i = 0; i < shown; i++) {
            if (i > 0) {
                out.append(before(i));
            }
            out.append(nameText(i, hints));
        }
        if (keepsLast(shown)) {
            out.append(delimiter()).append("… ").append(nameText(names.size() - 1, hints));
        } else if (shown < names.size() && shown > 0) {
            List<Inline> ending = new ArrayList<>(2);
            addEtAl(ending, shown);
            out.append(Inlines.plainText(ending));
        }
        return out.toString();
    }

    /** Whether the last name follows an ellipsis. */
    private boolean keepsLast(int shown) {
        return Boolean.TRUE.equals(options.etAlUseLast()) && names.size() - shown >= 2 && !hasOthers();
    }

    /** What stands before a name that is not the first. */
    private String before(int name) {
        return name == names.size() - 1 ? beforeLast(names.size(), shownInverted(name - 1)) : delimiter();
    }

    private boolean shownInverted(int name) {
        return NameFormatter.isInverted(names.get(name), isInverted(name));
    }

    private boolean isInverted(int name) {
        NameOptions.SortOrder order = options.nameAsSortOrder();
        return sorting || order == NameOptions.SortOrder.ALL || (order == NameOptions.SortOrder.FIRST && name == 0);
    }

    /** How far a name is expanded; the order of cites does not depend on it. */
    private int level(int i, Hints hints) {
        return sorting ? 0 : Math.max(hints.level(index, i), levels.level(names.get(i), i == 0));
    }

    private String nameText(int i, Hints hints) {
        int slot = i * 3 + level(i, hints);
        String text = texts[slot];
        if (text == null) {
            text = Inlines.plainText(name(i, hints));
            texts[slot] = text;
        }
        return text;
    }

    private List<Inline> name(int i, Hints hints) {
        int level = level(i, hints);
        List<Inline> made = known[i * 3 + level];
        if (made == null) {
            made = formatter.format(names.get(i), isInverted(i), level);
            known[i * 3 + level] = made;
        }
        return made;
    }

    private String delimiter() {
        return sorting ? " " : options.delimiter() == null ? ", " : options.delimiter();
    }

    private String beforeLast(int count, boolean inverted) {
        NameOptions.And and = options.and();
        if (and == null || sorting) {
            return delimiter();
        }
        String word = and == NameOptions.And.SYMBOL ? "&" : terms.term("and", TermForm.LONG);
        if (word == null || word.isEmpty()) {
            return delimiter();
        }
        boolean spaced = NameScript.takesSpace(word.codePointAt(0));
        // A word that needs no space about it parts the names by itself: 甲, 乙和丙.
        boolean delimited = precedes(options.delimiterPrecedesLast(), count > 2 && spaced, inverted);
        if (!delimited) {
            return spaced ? " " + word + " " : word;
        }
        String delimiter = delimiter();
        return (delimiter.isEmpty() && spaced ? " " : delimiter) + word + (spaced ? " " : "");
    }

    private static boolean precedes(NameOptions.@Nullable Precedes rule, boolean several, boolean inverted) {
        if (rule == null) {
            return several;
        }
        return switch (rule) {
            case CONTEXTUAL -> several;
            case AFTER_INVERTED_NAME -> inverted;
            case ALWAYS -> true;
            case NEVER -> false;
        };
    }

    private void addEtAl(List<Inline> out, int shown) {
        if (sorting) {
            return;
        }
        String term = others == null ? terms.term(etAl.term(), TermForm.LONG) : others;
        if (term == null || term.isEmpty()) {
            return;
        }
        boolean delimited = precedes(options.delimiterPrecedesEtAl(), shown > 1, shownInverted(shown - 1));
        String between = delimited ? delimiter() : NameScript.takesSpace(term.codePointAt(0)) ? " " : "";
        out.add(new Inline.Text(between));
        out.add(Pieces.present(List.of(new Inline.Text(term)), etAl.presentation(), terms.quotes(), language));
    }

    /** One of the names as text, family name in natural order, expanded to a level. */
    public String text(PersonName name, int level) {
        return Inlines.plainText(formatter.format(name, false, level));
    }
}
