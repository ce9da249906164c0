package org.footing.policy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.footing.csl.document.LanguageChoice;
import org.footing.language.TagFault;
import org.footing.language.transliteration.Transliteration;
import org.jspecify.annotations.Nullable;

/** Puts a policy together from settings, each a path of words and a value. */
final class PolicyBuilder {
    static final String SETTINGS =
            "the settings are terms, labels, repeats, quotes, forms, name-order, romanisation, dates, list, house and styles";
    private static final List<String> DATES = List.of("gregorian", "printed", "era", "both");

    private static final List<String> NAME_ORDERS = List.of("family-first", "style");

    private final Map<String, Speaker> speakers = new TreeMap<>();
    private final List<FormRule> forms = new ArrayList<>();
    private final Map<String, String> nameOrder = new TreeMap<>();
    private final Map<String, String> romanisation = new TreeMap<>();
    private final Map<String, String> dates = new TreeMap<>();
    private final Map<String, String> house = new TreeMap<>();
    private ListOrder list = ListOrder.UNSAID;

    private static final class Speaker {
        final Map<String, String> byLanguage = new TreeMap<>();
        String otherwise = "style";
    }

    /**
     * Takes one setting.
     *
     * @param path such as {@code forms}, {@code titles}, {@code short}
     * @param value the items of a list with commas between
     * @throws PolicyFault when there is no such setting, or not with such a value
     */
    void set(List<String> path, String value) {
        String first = path.get(0);
        switch (first) {
            case "terms", "labels", "repeats", "quotes" -> speaker(first, path, value);
            case "forms" -> forms.add(rule(path.subList(1, path.size()), value));
            case "romanisation", "romanization" -> romanisation(path, value);
            case "name-order" -> nameOrder.put(languageOrAll(path), word("name-order", value, NAME_ORDERS));
            case "dates" -> dates.put(languageOrAll(path), word("dates", value, DATES));
            case "list" -> list(path, value);
            case "house" -> house(path, value);
            default -> throw PolicyFault.ofName("no setting `" + first + "` of a policy", SETTINGS);
        }
    }

    Policy build() {
        return new Policy(
                choice("terms"),
                choice("labels"),
                choice("repeats"),
                choice("quotes"),
                forms.isEmpty() ? List.of() : List.of(List.copyOf(forms)),
                nameOrder,
                romanisation,
                dates,
                list,
                house);
    }

    private @Nullable LanguageChoice choice(String name) {
        Speaker speaker = speakers.get(name);
        return speaker == null ? null : new LanguageChoice(speaker.byLanguage, speaker.otherwise);
    }

    private void speaker(String name, List<String> path, String value) {
        if (value.indexOf('=') >= 0 && path.size() == 1) {
            for (String pair : items(value)) {
                int equals = pair.indexOf('=');
                if (equals < 0) {
                    speaker(name, List.of(name), pair);
                } else {
                    speaker(name, List.of(name, pair.substring(0, equals).strip()), pair.substring(equals + 1));
                }
            }
            return;
        }
        String language = languageOrAll(path);
        String who = value.strip();
        if (!List.of("style", "document", "source").contains(who) && !isLanguage(who)) {
            throw new PolicyFault(
                    "`" + who + "` says nobody’s language for " + name,
                    "write document, source, style or a language such as ru, or one of them by language: {ru: source, all: document} in"
                            + " footing.yaml, ru=source,all=document on the command line");
        }
        Speaker speaker = speakers.computeIfAbsent(name, unused -> new Speaker());
        if (language.isEmpty()) {
            speaker.otherwise = who;
        } else {
            speaker.byLanguage.put(language, who);
        }
    }

    /** Languages, kinds and places of forms may come in any order. */
    private static FormRule rule(List<String> path, String value) {
        String language = "";
        String what = "";
        String where = "";
        for (String word : path) {
            if (FormRule.WHAT.contains(word)) {
                what = only(what, word);
            } else if (FormRule.WHERE.contains(word)) {
                where = only(where, word);
            } else if (!word.equals("all") && isLanguage(word)) {
                language = only(language, word);
            } else if (!word.equals("all")) {
                throw PolicyFault.ofName(
                        "`" + word + "` is nothing that has forms",
                        "use " + String.join(", ", FormRule.WHAT) + ", then " + String.join(", ", FormRule.WHERE)
                                + ", or a language");
            }
        }
        return new FormRule(language, what, where, FormPattern.parse(value));
    }

    private static String only(String before, String word) {
        if (!before.isEmpty()) {
            throw PolicyFault.ofName("`" + word + "` stands inside `" + before + "`", "name one of the kind");
        }
        return word;
    }

    private void romanisation(List<String> path, String value) {
        for (String pair : path.size() > 1 ? List.of(path.get(1) + "=" + value) : items(value)) {
            int equals = pair.indexOf('=');
            String system = pair.substring(equals + 1).strip();
            Transliteration named = Transliteration.named(system);
            if (named == null) {
                throw new PolicyFault(
                        "no system `" + system + "` of romanisation",
                        "the systems are " + String.join(", ", Transliteration.ids()));
            }
            String language =
                    equals < 0 ? named.language() : pair.substring(0, equals).strip();
            if (!language.equals(named.language())) {
                throw new PolicyFault(
                        "`" + system + "` does not romanise `" + language + "`", "it is made for " + named.language());
            }
            romanisation.put(language, system);
        }
    }

    private void list(List<String> path, String value) {
        String setting = path.size() == 2 ? path.get(1) : "";
        List<String> items = value.equals("none") ? List.of() : items(value);
        ListOrder said = switch (setting) {
            case "sections" -> {
                for (String item : items) {
                    word("list.sections", item, ListOrder.SECTIONS);
                }
                yield new ListOrder(items, null, null, null);
            }
            case "languages" -> {
                for (String item : items) {
                    if (!isLanguage(item)) {
                        throw new PolicyFault("`" + item + "` is no language", "write tags such as ru, ja, en");
                    }
                }
                yield new ListOrder(null, items, null, null);
            }
            case "scripts" -> {
                for (String item : items) {
                    word("list.scripts", item, ScriptBlock.CODES);
                }
                yield new ListOrder(null, null, items, null);
            }
            case "japanese" ->
                new ListOrder(
                        null,
                        null,
                        null,
                        word("list.japanese", value, List.of("reading", "style"))
                                .equals("reading"));
            default ->
                throw PolicyFault.ofName(
                        setting.isEmpty()
                                ? "`list` has settings of its own"
                                : "no setting `" + setting + "` of the list",
                        "the settings are sections, languages, scripts and japanese");
        };
        list = said.over(list);
    }

    private void house(List<String> path, String value) {
        HouseRule rule = path.size() == 2 ? HouseRule.of(path.get(1)) : null;
        if (rule == null) {
            throw PolicyFault.ofName(
                    path.size() == 2
                            ? "no setting `" + path.get(1) + "` of a house"
                            : "`house` has settings of its own",
                    "the settings are " + String.join(", ", HouseRule.ids()));
        }
        house.put(rule.id(), word("house." + rule.id(), value, rule.allowed()));
    }

    private static String languageOrAll(List<String> path) {
        String language = path.size() > 1 ? path.get(1) : "all";
        if (path.size() > 2 || !(language.equals("all") || isLanguage(language))) {
            throw PolicyFault.ofName(
                    "`" + String.join(".", path.subList(1, path.size())) + "` is no language",
                    "write a tag such as ru, or all");
        }
        return language.equals("all") ? "" : language;
    }

    private static String word(String setting, String value, List<String> allowed) {
        String word = value.strip();
        if (!allowed.contains(word)) {
            throw new PolicyFault("`" + setting + "` cannot be `" + word + "`", "use " + String.join(", ", allowed));
        }
        return word;
    }

    private static boolean isLanguage(String text) {
        int hyphen = text.indexOf('-');
        int primary = hyphen < 0 ? text.length() : hyphen;
        return primary >= 2 && primary <= 3 && TagFault.of(text) == null;
    }

    private static List<String> items(String value) {
        List<String> out = new ArrayList<>();
        for (String item : value.split(",", -1)) {
            if (out.contains(item.strip())) {
                throw new PolicyFault("`" + item.strip() + "` is named twice", "name it once");
            }
            if (!item.isBlank()) {
                out.add(item.strip());
            }
        }
        return List.copyOf(out);
    }
}
