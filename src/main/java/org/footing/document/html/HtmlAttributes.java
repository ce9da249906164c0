package org.footing.document.html;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.footing.document.Attributes;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;

/** What an element says of its content, as far as a draft can say it: id, classes, language, and {@code data-} attributes. */
final class HtmlAttributes {
    private HtmlAttributes() {}

    static Attributes of(Element element) {
        Map<String, String> values = new LinkedHashMap<>();
        for (Attribute attribute : element.attributes()) {
            String key = attribute.getKey();
            if (key.equals("lang") || key.equals("xml:lang") || key.equals("dir")) {
                values.put(key.equals("dir") ? "dir" : "lang", attribute.getValue());
            } else if (key.startsWith("data-") && key.length() > 5) {
                values.put(key.substring(5), attribute.getValue());
            }
        }
        return new Attributes(element.id(), List.copyOf(element.classNames()), values);
    }
}
