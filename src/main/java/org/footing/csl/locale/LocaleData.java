package org.footing.csl.locale;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What one {@code cs:locale} says, in a locale file or in a style; all of it may be missing. */
public final class LocaleData {
    private final @Nullable String language;
    private final Map<String, @Nullable Term[]> terms = new HashMap<>();
    private final @Nullable PackedTerms packed;
    private @Nullable Ordinals ordinals;
    private @Nullable DateFormat textDate;
    private @Nullable DateFormat numericDate;
    private @Nullable Boolean punctuationInQuote;
    private @Nullable Boolean limitDayOrdinals;

    LocaleData(@Nullable String language) {
        this(language, null);
    }

    /** @param packed the terms; none are to be added to them */
    LocaleData(@Nullable String language, @Nullable PackedTerms packed) {
        this.language = language;
        this.packed = packed;
    }

    /** The value of {@code xml:lang}; null for a style's own locale that holds in every language. */
    public @Nullable String language() {
        return language;
    }

    @Nullable
    Term term(String name, TermForm form) {
        @Nullable Term[] forms = packed == null ? terms.get(name) : packed.forms(name);
        return forms == null ? null : forms[form.slot];
    }

    @Nullable
    Ordinals ordinals() {
        return ordinals;
    }

    @Nullable
    DateFormat date(boolean numeric) {
        return numeric ? numericDate : textDate;
    }

    @Nullable
    Boolean punctuationInQuote() {
        return punctuationInQuote;
    }

    @Nullable
    Boolean limitDayOrdinals() {
        return limitDayOrdinals;
    }

    /** This locale under another: what that one says, form by form, hides what this one says. */
    LocaleData under(LocaleData other) {
        LocaleData out = new LocaleData(language);
        out.ordinals = other.ordinals == null ? ordinals : other.ordinals;
        out.textDate = other.textDate == null ? textDate : other.textDate;
        out.numericDate = other.numericDate == null ? numericDate : other.numericDate;
        out.punctuationInQuote = other.punctuationInQuote == null ? punctuationInQuote : other.punctuationInQuote;
        out.limitDayOrdinals = other.limitDayOrdinals == null ? limitDayOrdinals : other.limitDayOrdinals;
        out.terms.putAll(terms());
        for (Map.Entry<String, @Nullable Term[]> entry : other.terms().entrySet()) {
            Term[] forms = out.terms.get(entry.getKey());
            Term[] both = forms == null ? new Term[5] : forms.clone();
            for (int i = 0; i < both.length; i++) {
                both[i] = entry.getValue()[i] == null ? both[i] : entry.getValue()[i];
            }
            out.terms.put(entry.getKey(), both);
        }
        return out;
    }

    /** The forms of each term. */
    Map<String, @Nullable Term[]> terms() {
        return packed == null ? terms : packed.all();
    }

    void addTerm(String name, TermForm form, Term term) {
        Term[] forms = terms.get(name);
        if (forms == null) {
            forms = new Term[5];
            terms.put(name, forms);
        }
        forms[form.slot] = term;
    }

    Ordinals ordinalsToFill() {
        Ordinals found = ordinals;
        if (found == null) {
            found = new Ordinals();
            ordinals = found;
        }
        return found;
    }

    void setDate(boolean numeric, DateFormat format) {
        if (numeric) {
            numericDate = format;
        } else {
            textDate = format;
        }
    }

    void setOrdinals(Ordinals all) {
        ordinals = all;
    }

    void setOptions(@Nullable Boolean quote, @Nullable Boolean limit) {
        if (quote != null) {
            punctuationInQuote = quote;
        }
        if (limit != null) {
            limitDayOrdinals = limit;
        }
    }
}
