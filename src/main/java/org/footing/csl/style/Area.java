package org.footing.csl.style;

import java.util.List;

/** What {@code cs:citation} and {@code cs:bibliography} have in common. */
public record Area(List<Layout> layouts, List<SortKey> sort, NameOptions names) {
    public Area {
        layouts = List.copyOf(layouts);
        sort = List.copyOf(sort);
    }

    /** The layout for an item in a language: one that names it, else the one that names none (CSL-M). */
    public Layout layout(String language) {
        if (layouts.size() > 1 && !language.isEmpty()) {
            for (int i = 0; i < layouts.size(); i++) {
                if (matches(layouts.get(i).locales(), language)) {
                    return layouts.get(i);
                }
            }
        }
        return layouts.get(layouts.size() - 1);
    }

    /** Whether a language tag is one of {@code tags}, or one of these is its language. */
    public static boolean matches(List<String> tags, String language) {
        for (int i = 0; i < tags.size(); i++) {
            String tag = tags.get(i);
            if (language.regionMatches(true, 0, tag, 0, tag.length())
                    && (language.length() == tag.length() || language.charAt(tag.length()) == '-')) {
                return true;
            }
        }
        return false;
    }
}
