package org.footing.csl;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import org.footing.csl.item.Item;
import org.footing.csl.locale.LocaleProvider;
import org.footing.csl.locale.LocaleView;
import org.footing.csl.style.Style;

/** The document's view of the locale, and that of each item. */
final class LocaleViews implements Function<Item, LocaleView> {
    private final Style style;
    private final LocaleProvider provider;
    private final LocaleView document;
    private final boolean bySource;
    private final Map<String, LocaleView> byLanguage = new HashMap<>();

    LocaleViews(Style style, LocaleProvider provider, ProcessorOptions options) {
        this.style = style;
        this.provider = provider;
        String asked = options.locale().isEmpty() ? style.defaultLocale() : options.locale();
        String tag = asked.isEmpty() ? "en-US" : asked;
        this.document = LocaleView.of(tag, style.locales(), provider);
        this.bySource = options.termsBySource();
    }

    LocaleView document() {
        return document;
    }

    @Override
    public LocaleView apply(Item item) {
        if (!bySource) {
            return document;
        }
        String language = item.language();
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
}
