package org.footing.policy;

import java.util.List;
import org.footing.language.LanguageTag;

/** The manner that is usual in a style (for English ones, conventions of Chicago 11.71–11.90, APA 9.38 and MLA). */
final class StyleDefaults {
    private StyleDefaults() {}

    /** @param language the document's; papers in other than Latin letters show every source in its own script */
    static Policy of(String style, String language) {
        if (style.equals("sist02")) {
            // The standard's own examples have vol., no. and p. in Japanese entries.
            PolicyBuilder builder = new PolicyBuilder();
            builder.set(List.of("labels"), "en");
            return builder.build();
        }
        if (!isLatin(language)) {
            return Policy.UNSAID;
        }
        if (style.startsWith("chicago-") || style.startsWith("turabian") || style.equals("multiscript-notes-english")) {
            return of(
                    "names=romanised|translated original",
                    "names.ru=romanised|translated",
                    "names.short=romanised|translated",
                    "titles=romanised original [translated]",
                    "titles.ru=romanised [translated]",
                    "titles.ru.short=romanised",
                    "titles.short=romanised",
                    "containers=romanised|translated original",
                    "containers.ru=romanised",
                    "publishers=romanised",
                    "places=translated|romanised",
                    "words=translated|original",
                    "archives=translated|romanised");
        }
        if (style.equals("apa") || style.startsWith("apa-")) {
            // Surnames of APA are always cut off by a comma from their initials.
            return of(
                    "name-order=style",
                    "names=romanised|translated",
                    "titles=romanised [translated]",
                    "titles.short=romanised",
                    "containers=romanised|translated",
                    "publishers=romanised",
                    "places=translated|romanised",
                    "words=translated|original",
                    "archives=translated|romanised");
        }
        if (style.startsWith("modern-language-association")) {
            return of(
                    "names=romanised|translated",
                    "titles=original [romanised; translated]",
                    "titles.short=original",
                    "containers=original [romanised; translated]",
                    "publishers=romanised",
                    "places=translated|romanised",
                    "words=translated|original",
                    "archives=translated|romanised");
        }
        return Policy.UNSAID;
    }

    private static boolean isLatin(String language) {
        try {
            return "Latn".equals(LanguageTag.parse(language).effectiveScript());
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    private static Policy of(String... rules) {
        PolicyBuilder builder = new PolicyBuilder();
        for (String rule : rules) {
            int equals = rule.indexOf('=');
            String name = rule.substring(0, equals);
            String path = name.equals("name-order") ? name : "forms." + name;
            builder.set(List.of(path.split("\\.")), rule.substring(equals + 1));
        }
        return builder.build();
    }
}
