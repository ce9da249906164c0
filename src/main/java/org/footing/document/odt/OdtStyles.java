package org.footing.document.odt;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.footing.container.PartElement;
import org.footing.document.TextStyle;
import org.jspecify.annotations.Nullable;

/** What the styles of a document mean (ISO/IEC 26300, part 3, section 16): those with names and those that the program makes. */
final class OdtStyles {
    private static final int MAX_CHAIN = 20;

    private final Map<String, PartElement> byName = new HashMap<>();
    private final Map<String, PartElement> lists = new HashMap<>();

    /** Adds the styles that an element holds. */
    void add(@Nullable PartElement group) {
        if (group != null) {
            for (PartElement style : group.children()) {
                String name = style.attribute("style:name", "");
                if (style.is("style:style")) {
                    byName.put(style.attribute("style:family", "") + "/" + name, style);
                } else if (style.is("text:list-style")) {
                    lists.put(name, style);
                }
            }
        }
    }

    /** How a style sets words off, the outermost first. */
    List<TextStyle> of(String family, @Nullable String name) {
        List<TextStyle> set = new ArrayList<>(2);
        if (value(family, name, "fo:font-weight").equals("bold")) {
            set.add(TextStyle.STRONG);
        }
        String slant = value(family, name, "fo:font-style");
        if (slant.equals("italic") || slant.equals("oblique")) {
            set.add(TextStyle.EMPHASIS);
        }
        String underline = value(family, name, "style:text-underline-style");
        if (!underline.isEmpty()
                && !underline.equals("none")
                && !isOneOf(family, name, "internet link", "internet_20_link")) {
            set.add(TextStyle.UNDERLINE);
        }
        String through = value(family, name, "style:text-line-through-style");
        if (!through.isEmpty() && !through.equals("none")) {
            set.add(TextStyle.STRIKEOUT);
        }
        if (value(family, name, "fo:font-variant").equals("small-caps")) {
            set.add(TextStyle.SMALL_CAPS);
        }
        String position = value(family, name, "style:text-position");
        if (position.startsWith("super")
                || (isPercent(position) && !position.startsWith("-") && !position.startsWith("0%"))) {
            set.add(TextStyle.SUPERSCRIPT);
        } else if (position.startsWith("sub") || position.startsWith("-")) {
            set.add(TextStyle.SUBSCRIPT);
        }
        return set;
    }

    private static boolean isPercent(String position) {
        return !position.isEmpty() && Character.isDigit(position.charAt(0));
    }

    /** Whether the style hides what it sets. */
    boolean isHidden(String family, @Nullable String name) {
        return value(family, name, "text:display").equals("none");
    }

    private String value(String family, @Nullable String name, String property) {
        String at = name;
        for (int i = 0; i < MAX_CHAIN && at != null; i++) {
            PartElement style = byName.get(family + "/" + at);
            PartElement properties = style == null ? null : style.child("style:text-properties");
            String found = properties == null ? null : properties.attribute(property);
            if (found != null) {
                return found;
            }
            at = style == null ? null : style.attribute("style:parent-style-name");
        }
        return "";
    }

    /** Whether the style, or one that it rests on, has one of these names (in lower case). */
    boolean isOneOf(String family, @Nullable String name, String... names) {
        String at = name;
        for (int i = 0; i < MAX_CHAIN && at != null; i++) {
            String bare = at.toLowerCase(Locale.ROOT);
            for (String wanted : names) {
                if (bare.equals(wanted)) {
                    return true;
                }
            }
            PartElement style = byName.get(family + "/" + at);
            at = style == null ? null : style.attribute("style:parent-style-name");
        }
        return false;
    }

    /** Whether items of this level have numbers; {@code level} is counted from 1. */
    boolean isOrdered(@Nullable String list, int level) {
        PartElement definition = level(list, level);
        return definition != null && definition.is("text:list-level-style-number");
    }

    /** The number of the first item. */
    int start(@Nullable String list, int level) {
        PartElement definition = level(list, level);
        try {
            return definition == null ? 1 : Integer.parseInt(definition.attribute("text:start-value", "1"));
        } catch (NumberFormatException e) {
            return 1;
        }
    }

    private @Nullable PartElement level(@Nullable String list, int level) {
        PartElement style = list == null ? null : lists.get(list);
        if (style != null) {
            for (PartElement each : style.children()) {
                if (each.attribute("text:level", "").equals(Integer.toString(level))) {
                    return each;
                }
            }
        }
        return null;
    }
}
