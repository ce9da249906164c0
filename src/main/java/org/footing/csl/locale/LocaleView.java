package org.footing.csl.locale;

import java.util.ArrayList;
import java.util.List;
import org.footing.csl.output.Formatting;
import org.footing.csl.output.QuoteMarks;
import org.jspecify.annotations.Nullable;

/**
 * What holds in one language under one style: the style's own {@code cs:locale} elements over the dialect's locale, over
 * its primary dialect's, over en-US (CSL 1.0.2, "Locale Fallback"). Immutable.
 */
public final class LocaleView {
    private static final DateFormat NO_DATE = new DateFormat(List.of(), "", Formatting.NONE, null);

    private final String language;
    private final LocaleData[] layers;
    /** How many layers are of the language itself; behind them stands en-US. */
    private final int own;

    private final QuoteMarks quotes;
    private final boolean limitDayOrdinals;
    private final @Nullable Ordinals ordinals;
    /** The views that give labels and words of repetition where they are not this one. */
    private final @Nullable LocaleView labels;

    private final @Nullable LocaleView repeats;

    private LocaleView(String language, LocaleData[] layers, int own) {
        this.language = language;
        this.layers = layers;
        this.own = own;
        this.labels = null;
        this.repeats = null;
        this.limitDayOrdinals = findLimitDayOrdinals();
        this.quotes = new QuoteMarks(
                textOf("open-quote"),
                textOf("close-quote"),
                textOf("open-inner-quote"),
                textOf("close-inner-quote"),
                findPunctuationInQuote());
        this.ordinals = findOrdinals();
    }

    private LocaleView(LocaleView terms, LocaleView labels, LocaleView repeats, QuoteMarks quotes) {
        this.language = terms.language;
        this.layers = terms.layers;
        this.own = terms.own;
        this.limitDayOrdinals = terms.limitDayOrdinals;
        this.ordinals = terms.ordinals;
        this.labels = labels;
        this.repeats = repeats;
        this.quotes = quotes;
    }

    /** This view, but with labels, words of repetition and quotation marks from others. */
    public LocaleView with(LocaleView otherLabels, LocaleView otherRepeats, QuoteMarks otherQuotes) {
        return new LocaleView(this, otherLabels, otherRepeats, otherQuotes);
    }

    /**
     * The view of a language.
     *
     * @param language a language tag; an unknown one falls back to en-US
     * @param overrides the style's own {@code cs:locale} elements; those of other languages are passed over
     */
    public static LocaleView of(String language, List<LocaleData> overrides, LocaleProvider provider) {
        String tag = LocaleCode.normalize(language);
        String primary = LocaleCode.primaryDialect(tag);
        String dialect = tag.indexOf('-') < 0 && primary != null ? primary : tag;
        List<LocaleData> found = new ArrayList<>();
        addOverrides(overrides, dialect, found);
        addOverrides(overrides, LocaleCode.language(dialect), found);
        addOverrides(overrides, null, found);
        add(provider.find(dialect), found);
        if (primary != null && !primary.equals(dialect)) {
            add(provider.find(primary), found);
        }
        int own = found.size();
        if (dialect.equals("en-US")) {
            return new LocaleView(dialect, found.toArray(new LocaleData[0]), own);
        }
        add(provider.find("en-US"), found);
        return new LocaleView(dialect, found.toArray(new LocaleData[0]), own);
    }

    private static void addOverrides(List<LocaleData> overrides, @Nullable String tag, List<LocaleData> found) {
        for (int i = 0; i < overrides.size(); i++) {
            LocaleData data = overrides.get(i);
            String own = data.language();
            boolean matches = tag == null
                    ? own == null
                    : own != null && LocaleCode.normalize(own).equals(tag);
            if (matches && !found.contains(data)) {
                found.add(data);
            }
        }
    }

    private static void add(@Nullable LocaleData data, List<LocaleData> found) {
        if (data != null) {
            found.add(data);
        }
    }

    /** The dialect, for example {@code de-AT}. */
    public String language() {
        return language;
    }

    /**
     * The text of a term; a form that no locale defines falls back to another ({@link TermForm#fallback}).
     *
     * @return null when the term is undefined; empty when it is defined as empty
     */
    public @Nullable String term(String name, TermForm form, boolean plural) {
        LocaleView view = speaker(name);
        Term term = view.find(name, form, 0, view.own);
        if (term == null) {
            term = view.find(name, form, view.own, view.layers.length);
        }
        return term == null ? null : plural ? term.multiple() : term.single();
    }

    /** Another form in the language itself is nearer than the form in English. */
    private @Nullable Term find(String name, TermForm form, int from, int to) {
        for (TermForm tried = form; tried != null; tried = tried.fallback()) {
            for (int i = from; i < to; i++) {
                Term term = layers[i].term(name, tried);
                if (term != null) {
                    return term;
                }
            }
        }
        return null;
    }

    /** The view that gives a term. */
    private LocaleView speaker(String name) {
        if (labels != null && TermKinds.isLabel(name)) {
            return labels;
        }
        return repeats != null && TermKinds.isRepeat(name) ? repeats : this;
    }

    /** The text of a term in the singular. */
    public @Nullable String term(String name, TermForm form) {
        return term(name, form, false);
    }

    /** The text of a term in that very form, without fallback to another. */
    public @Nullable String exactTerm(String name, TermForm form, boolean plural) {
        Term term = find(name, form);
        return term == null ? null : plural ? term.multiple() : term.single();
    }

    /** The gender of the noun that a term is. */
    public Gender gender(String name) {
        // A style that words a term anew seldom repeats its gender.
        for (LocaleData layer : speaker(name).layers) {
            Term term = layer.term(name, TermForm.LONG);
            if (term != null && term.gender() != Gender.NEUTER) {
                return term.gender();
            }
        }
        return Gender.NEUTER;
    }

    /** The suffix that makes {@code number} an ordinal before a noun of {@code gender}. */
    public String ordinalSuffix(int number, Gender gender) {
        return ordinals == null ? "" : ordinals.suffix(number, gender);
    }

    /** The ordinal of 1 to 10 in words; null for other numbers or when the locale has none. */
    public @Nullable String longOrdinal(int number, Gender gender) {
        if (number < 1 || number > 10) {
            return null;
        }
        String name = number < 10 ? "long-ordinal-0" + number : "long-ordinal-10";
        String text = null;
        if (gender != Gender.NEUTER) {
            text = term(LocaleParser.gendered(name, gender), TermForm.LONG);
        }
        return text == null ? term(name, TermForm.LONG) : text;
    }

    /** The localized date format. */
    public DateFormat date(boolean numeric) {
        for (LocaleData layer : layers) {
            DateFormat format = layer.date(numeric);
            if (format != null) {
                return format;
            }
        }
        return NO_DATE;
    }

    public QuoteMarks quotes() {
        return quotes;
    }

    /** The delimiter of ranges of pages; an en dash when the term is undefined. */
    public String pageRangeDelimiter() {
        String found = term("page-range-delimiter", TermForm.LONG);
        return found == null ? "–" : found;
    }

    public boolean punctuationInQuote() {
        return quotes.punctuationInQuote();
    }

    /** Whether only the first day of a month is written as an ordinal. */
    public boolean limitDayOrdinalsToDay1() {
        return limitDayOrdinals;
    }

    private @Nullable Term find(String name, TermForm form) {
        LocaleView view = speaker(name);
        for (LocaleData layer : view.layers) {
            Term term = layer.term(name, form);
            if (term != null) {
                return term;
            }
        }
        return null;
    }

    private String textOf(String name) {
        Term term = find(name, TermForm.LONG);
        return term == null ? "" : term.single();
    }

    private boolean findPunctuationInQuote() {
        for (LocaleData layer : layers) {
            Boolean value = layer.punctuationInQuote();
            if (value != null) {
                return value;
            }
        }
        return false;
    }

    private boolean findLimitDayOrdinals() {
        for (LocaleData layer : layers) {
            Boolean value = layer.limitDayOrdinals();
            if (value != null) {
                return value;
            }
        }
        return false;
    }

    private @Nullable Ordinals findOrdinals() {
        for (LocaleData layer : layers) {
            if (layer.ordinals() != null) {
                return layer.ordinals();
            }
        }
        return null;
    }
}
