package org.footing.csl.styles;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.footing.text.Resource;
import org.jspecify.annotations.Nullable;

/**
 * Makes the project's own styles of their parts: a file of each style and the macros that styles share, each of which
 * stands once. A style's file has {@code <?macros?>} where the shared macros go that it calls, directly or through others;
 * a macro that it has itself stands for the shared one of the same name. The result is a whole style.
 */
final class StyleParts {
    private static final String FOLDER = StyleCatalogue.OWN + "parts/";
    private static final String HERE = "  <?macros?>\n";
    private static final List<String> SHARED = List.of("russian", "japanese", "english");

    private StyleParts() {}

    /** The text of one of the project's own styles; null when there is none of that id. */
    static @Nullable String text(String id) {
        String style = Resource.text(FOLDER + id + ".style");
        return style == null ? null : join(style, shared());
    }

    /** The shared macros with the comments before them, by name, in the order of their files. */
    static Map<String, String> shared() {
        Map<String, String> macros = new LinkedHashMap<>();
        for (String file : SHARED) {
            String text = Resource.text(FOLDER + file + ".macros");
            if (text == null) {
                throw new IllegalStateException("there is no file of macros " + file);
            }
            addMacros(text, macros);
        }
        return macros;
    }

    private static void addMacros(String text, Map<String, String> macros) {
        String end = "</macro>\n";
        int from = 0;
        for (int close = text.indexOf(end); close >= 0; close = text.indexOf(end, from)) {
            String macro = text.substring(from, close + end.length());
            String name = attribute(macro, "<macro name=\"", 0);
            if (name == null || macros.put(name, macro.strip()) != null) {
                throw new IllegalStateException("a shared macro without a name, or a second one: " + name);
            }
            from = close + end.length();
        }
    }

    /**
     * A style with the shared macros that it calls.
     *
     * @throws IllegalStateException when it has no place for them
     */
    static String join(String style, Map<String, String> shared) {
        int here = style.indexOf(HERE);
        if (here < 0) {
            throw new IllegalStateException("a style without the line <?macros?>");
        }
        Set<String> called = new LinkedHashSet<>();
        Deque<String> texts = new ArrayDeque<>();
        texts.add(style);
        while (!texts.isEmpty()) {
            String text = texts.remove();
            int at = 0;
            for (String name = attribute(text, " macro=\"", 0); name != null; name = attribute(text, " macro=\"", at)) {
                at = text.indexOf(" macro=\"" + name, at) + 1;
                String macro = shared.get(name);
                if (macro != null && !style.contains("<macro name=\"" + name + "\">") && called.add(name)) {
                    texts.add(macro);
                }
            }
        }
        StringBuilder out = new StringBuilder(style.substring(0, here));
        for (Map.Entry<String, String> macro : shared.entrySet()) {
            if (called.contains(macro.getKey())) {
                out.append("  ").append(macro.getValue()).append('\n');
            }
        }
        return out.append(style.substring(here + HERE.length())).toString();
    }

    private static @Nullable String attribute(String text, String start, int from) {
        int at = text.indexOf(start, from);
        return at < 0 ? null : text.substring(at + start.length(), text.indexOf('"', at + start.length()));
    }
}
