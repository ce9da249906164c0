package org.footing.csl.document;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.footing.csl.item.Item;
import org.footing.csl.locale.LocaleProvider;
import org.footing.csl.locale.LocaleView;
import org.footing.csl.render.Views;
import org.footing.csl.style.Layout;
import org.footing.csl.style.Style;
import org.jspecify.annotations.Nullable;

/** The document's view of the locale, and that of each item. */
final class LocaleViews implements Views {
    private final Style style;
    private final LocaleProvider provider;
    private final LocaleView document;
    private final ProcessorOptions options;
    /** Whether one choice holds for terms, labels, repeats and quotes. */
    private final boolean single;

    private final Map<String, LocaleView> byLanguage = new ConcurrentHashMap<>();

    LocaleViews(Style style, LocaleProvider provider, ProcessorOptions options) {
        this.style = style;
        this.provider = provider;
        String asked = options.locale().isEmpty() ? style.defaultLocale() : options.locale();
        String tag = asked.isEmpty() ? "en-US" : asked;
        this.document = LocaleView.of(tag, style.locales(), provider);
        this.options = options;
        LanguageChoice terms = options.terms();
        this.single =
                terms.equals(options.labels()) && terms.equals(options.repeats()) && terms.equals(options.quotes());
    }

    @Override
    public LocaleView document() {
        return document;
    }

    @Override
    public LocaleView of(Item item, @Nullable Layout layout) {
        String terms = language(options.terms(), item, layout);
        // A title in other letters or words than its source's language takes the marks of the text around it.
        boolean foreign = item.has("title-foreign");
        if (single && !foreign) {
            return view(terms);
        }
        String labels = language(options.labels(), item, layout);
        String repeats = language(options.repeats(), item, layout);
        String quotes = language(options.quotes(), item, layout);
        if (foreign && options.quotes().of(item.language()).equals(LanguageChoice.BY_SOURCE)) {
            quotes = "";
        }
        if (terms.equals(labels) && terms.equals(repeats) && terms.equals(quotes)) {
            return view(terms);
        }
        String key = terms + " " + labels + " " + repeats + " " + quotes;
        LocaleView found = byLanguage.get(key);
        if (found == null) {
            found = view(terms).with(view(labels), view(repeats), view(quotes).quotes());
            byLanguage.put(key, found);
        }
        return found;
    }

    @Override
    public String layoutLanguage(Item item) {
        String chosen = options.terms().of(item.language());
        return switch (chosen) {
            case LanguageChoice.BY_DOCUMENT -> document.language();
            case LanguageChoice.BY_SOURCE, LanguageChoice.BY_STYLE -> item.language();
            default -> chosen;
        };
    }

    /** The language that a choice gives for an item; empty for the document's. */
    private static String language(LanguageChoice choice, Item item, @Nullable Layout layout) {
        String chosen = choice.of(item.language());
        return switch (chosen) {
            case LanguageChoice.BY_DOCUMENT -> "";
            case LanguageChoice.BY_SOURCE -> item.language();
            case LanguageChoice.BY_STYLE ->
                layout == null || layout.locales().isEmpty() ? "" : layoutLanguage(item, layout.locales());
            default -> chosen;
        };
    }

    private LocaleView view(String language) {
        if (language.isEmpty()) {
            return document;
        }
        LocaleView found = byLanguage.get(language);
        if (found == null) {
            found = LocaleView.of(language, style.locales(), provider);
            byLanguage.put(language, found);
        }
        return found;
    }

    /** The first language of a layout (CSL-M); of an item whose tag adds something to it, the item's. */
    private static String layoutLanguage(Item item, List<String> locales) {
        String first = locales.get(0);
        String own = item.language();
        boolean dialect = own.length() > first.length() && own.startsWith(first) && own.charAt(first.length()) == '-';
        return dialect ? own : first;
    }
}
