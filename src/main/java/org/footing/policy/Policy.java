package org.footing.policy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.footing.csl.document.LanguageChoice;
import org.footing.csl.document.ProcessorOptions;
import org.footing.language.transliteration.Transliteration;
import org.footing.source.form.FormNeeds;
import org.footing.source.form.WantedForm;
import org.jspecify.annotations.Nullable;

/**
 * How sources of several languages are shown. What was not said is null or empty.
 *
 * @param terms whose language gives terms and dates; labels, repeats and quotes follow unless they are said
 * @param forms rules for names and titles in layers: a later layer hides the ones before where it says anything; in a layer the
 *     rule that says most holds, and of equal ones the later
 * @param nameOrder by the language of the source, {@code ""} for all, the order of names romanised from languages that put the family
 *     first: {@code family-first}, or as {@code style} orders Western names
 * @param romanisation the system by the language that it romanises
 * @param dates by the language of the source, {@code ""} for all: {@code gregorian}, {@code printed}, {@code era} or {@code both}
 * @param house what the publishing house settles, by the name of the rule
 */
public record Policy(
        @Nullable LanguageChoice terms,
        @Nullable LanguageChoice labels,
        @Nullable LanguageChoice repeats,
        @Nullable LanguageChoice quotes,
        List<List<FormRule>> forms,
        Map<String, String> nameOrder,
        Map<String, String> romanisation,
        Map<String, String> dates,
        ListOrder list,
        Map<String, String> house) {
    /** Nothing said: the style's own manner. */
    public static final Policy UNSAID =
            new Policy(null, null, null, null, List.of(), Map.of(), Map.of(), Map.of(), ListOrder.UNSAID, Map.of());

    public Policy {
        forms = List.copyOf(forms);
        nameOrder = sorted(nameOrder);
        romanisation = sorted(romanisation);
        dates = sorted(dates);
        house = sorted(house);
    }

    private static Map<String, String> sorted(Map<String, String> map) {
        return map.isEmpty() ? Map.of() : Collections.unmodifiableMap(new TreeMap<>(map));
    }

    /** This policy where it says something, and {@code lower} where it does not. */
    Policy over(Policy lower) {
        if (lower.isUnsaid()) {
            return this;
        }
        List<List<FormRule>> layers = new ArrayList<>(lower.forms);
        layers.addAll(forms);
        return new Policy(
                over(terms, lower.terms),
                over(labels, lower.labels),
                over(repeats, lower.repeats),
                over(quotes, lower.quotes),
                layers,
                merged(nameOrder, lower.nameOrder),
                merged(romanisation, lower.romanisation),
                merged(dates, lower.dates),
                list.over(lower.list),
                merged(house, lower.house));
    }

    private boolean isUnsaid() {
        return terms == null
                && labels == null
                && repeats == null
                && quotes == null
                && forms.isEmpty()
                && nameOrder.isEmpty()
                && romanisation.isEmpty()
                && dates.isEmpty()
                && list.isUnsaid()
                && house.isEmpty();
    }

    private static @Nullable LanguageChoice over(@Nullable LanguageChoice own, @Nullable LanguageChoice lower) {
        return own == null ? lower : own;
    }

    private static Map<String, String> merged(Map<String, String> own, Map<String, String> lower) {
        if (lower.isEmpty()) {
            return own;
        }
        Map<String, String> out = new TreeMap<>(lower);
        out.putAll(own);
        return out;
    }

    /** Whether the house departs from what is usual. */
    public boolean departs(HouseRule rule) {
        String said = house.get(rule.id());
        return said != null && !said.equals(rule.allowed().get(0));
    }

    /** What the house says where it departs from what is usual; null where it does not. */
    @Nullable
    String departure(HouseRule rule) {
        String said = house.get(rule.id());
        return said == null || said.equals(rule.allowed().get(0)) ? null : said;
    }

    /** Whether romanised names of a language that puts the family first keep that order. */
    boolean familyFirst(String language) {
        return !by(language, nameOrder, "family-first").equals("style");
    }

    private static String by(String language, Map<String, String> said, String otherwise) {
        String found = said.get(language);
        if (found == null) {
            int hyphen = language.indexOf('-');
            found = hyphen < 0 ? null : said.get(language.substring(0, hyphen));
        }
        return found == null ? said.getOrDefault("", otherwise) : found;
    }

    /** The forms to show; the original where nothing is said. */
    FormPattern forms(String language, String what, String where) {
        for (int layer = forms.size() - 1; layer >= 0; layer--) {
            FormPattern found = null;
            int best = 0;
            for (FormRule rule : forms.get(layer)) {
                int weight = rule.weight(language, what, where);
                if (weight > 0 && weight >= best) {
                    best = weight;
                    found = rule.pattern();
                }
            }
            if (found != null) {
                return found;
            }
        }
        return FormPattern.ORIGINAL;
    }

    /** The systems of romanisation: those that are said, then the usual ones. */
    WantedForm.Transliterated romanisations() {
        return WantedForm.Transliterated.USUAL.after(systems());
    }

    private List<Transliteration> systems() {
        List<Transliteration> systems = new ArrayList<>(romanisation.size());
        for (String id : romanisation.values()) {
            Transliteration named = Transliteration.named(id);
            if (named != null) {
                systems.add(named);
            }
        }
        return systems;
    }

    /**
     * Which forms readers of the paper need.
     *
     * @param language the document's, BCP 47
     */
    public FormNeeds needs(String language) {
        FormNeeds needs = FormNeeds.of(language).by(systems());
        return Boolean.TRUE.equals(list.byReading()) ? needs.orderedByReading() : needs;
    }

    /**
     * What this says to a processor.
     *
     * @param listedBefore the variables by which the list is sorted before the style's own keys
     */
    public ProcessorOptions options(List<String> listedBefore) {
        LanguageChoice spoken = terms == null ? LanguageChoice.STYLE : terms;
        return new ProcessorOptions(
                "",
                spoken,
                labels == null ? spoken : labels,
                repeats == null ? spoken : repeats,
                quotes == null ? spoken : quotes,
                listedBefore);
    }
}
