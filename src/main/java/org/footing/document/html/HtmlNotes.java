package org.footing.document.html;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Locale;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** The notes of a page: links whose words are a number, and the elements that they lead to. */
final class HtmlNotes {
    private static final int LONGEST_NUMBER = 6;

    private final IdentityHashMap<Element, String> bodies = new IdentityHashMap<>();
    private final Map<String, Element> byLabel = new HashMap<>();
    private final IdentityHashMap<Element, String> calls = new IdentityHashMap<>();

    HtmlNotes(Document page) {
        for (Element link : page.select("a[href^=#]")) {
            String words = link.text().strip();
            Element target = page.getElementById(link.attr("href").substring(1));
            Element body = target == null || !isNumber(words) ? null : body(target);
            if (body != null && !body.equals(link) && !contains(body, link) && link.closest("nav") == null) {
                calls.put(link, label(body, words));
            }
        }
    }

    private static boolean contains(Element body, Element link) {
        return link.parents().contains(body);
    }

    private static boolean isNumber(String words) {
        String bare = words.replaceAll("[\\[\\]()（）.*†‡]", "");
        return words.length() <= LONGEST_NUMBER
                && (bare.isEmpty() ? !words.isEmpty() : bare.chars().allMatch(Character::isLetterOrDigit))
                && (bare.isEmpty() || bare.chars().anyMatch(Character::isDigit) || bare.length() == 1);
    }

    /** The block that the target of a link is, or stands in. */
    private static @Nullable Element body(Element target) {
        for (Element at = target; at != null; at = at.parent()) {
            switch (at.normalName()) {
                case "li", "aside", "p", "dd", "div", "td" -> {
                    return at;
                }
                case "body", "section", "h1", "h2", "h3", "h4", "h5", "h6" -> {
                    return null;
                }
                default -> {}
            }
        }
        return null;
    }

    private String label(Element body, String words) {
        String known = bodies.get(body);
        if (known != null) {
            return known;
        }
        String base = words.replaceAll("[\\[\\]()（）.]", "");
        String label = base.isEmpty() ? Integer.toString(bodies.size() + 1) : base;
        for (int i = 2; byLabel.containsKey(label); i++) {
            label = i + "." + base;
        }
        bodies.put(body, label);
        byLabel.put(label, body);
        return label;
    }

    /** The label of the note that a link calls; null when it calls none. */
    @Nullable
    String call(Element link) {
        return calls.get(link);
    }

    /** The label of the note whose text an element is; null when it is none. */
    @Nullable
    String label(Element element) {
        return bodies.get(element);
    }

    /** Whether a link leads back to the place that calls a note. */
    static boolean isBacklink(Element link) {
        String role = link.attr("role") + " " + link.className();
        String words = link.text().strip().toLowerCase(Locale.ROOT);
        return role.contains("backlink")
                || role.contains("footnote-back")
                || words.equals("↩")
                || words.equals("↩︎")
                || words.equals("↑")
                || words.equals("^")
                || words.equals("back");
    }
}
