package org.footing.report;

import org.footing.text.Controls;

/** Writes HTML. What comes in as text is escaped, always. */
final class Html {
    private final StringBuilder out = new StringBuilder(1 << 16);
    private final String language;

    /** @param language of the document, BCP 47: words in another script get a tag of their own */
    Html(String language) {
        this.language = language;
    }

    /** Markup as it is. */
    Html raw(String markup) {
        out.append(markup);
        return this;
    }

    Html text(String text) {
        ScriptRuns.append(out, escape(text), language);
        return this;
    }

    /** Markup from elsewhere, whose text gets tags of language. */
    Html marked(String markup) {
        ScriptRuns.append(out, markup, language);
        return this;
    }

    /** {@code <name attributes…>}; attributes in pairs of name and value, empty values left out. */
    Html open(String name, String... attributes) {
        out.append('<').append(name);
        for (int i = 0; i < attributes.length; i += 2) {
            if (!attributes[i + 1].isEmpty()) {
                out.append(' ')
                        .append(attributes[i])
                        .append("=\"")
                        .append(escape(attributes[i + 1]))
                        .append('"');
            }
        }
        out.append('>');
        return this;
    }

    Html close(String name) {
        out.append("</").append(name).append('>');
        return this;
    }

    Html line() {
        out.append('\n');
        return this;
    }

    /** An element with nothing but text in it. */
    Html element(String name, String text, String... attributes) {
        return open(name, attributes).text(text).close(name);
    }

    /** Text in a language of its own. */
    Html foreign(String name, String text, String tag, String... attributes) {
        open(name, attributes);
        if (tag.isEmpty()) {
            text(text);
        } else {
            open("span", "lang", tag).raw(escape(text)).close("span");
        }
        return close(name);
    }

    Html link(String target, String text, String... attributes) {
        String[] all = new String[attributes.length + 2];
        all[0] = "href";
        all[1] = target;
        System.arraycopy(attributes, 0, all, 2, attributes.length);
        return element("a", text, all);
    }

    static String escape(String data) {
        String text = Controls.visible(data);
        StringBuilder escaped = null;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            String entity = switch (c) {
                case '&' -> "&amp;";
                case '<' -> "&lt;";
                case '>' -> "&gt;";
                case '"' -> "&quot;";
                case '\'' -> "&#39;";
                default -> "";
            };
            if (!entity.isEmpty() && escaped == null) {
                escaped = new StringBuilder(text.length() + 16).append(text, 0, i);
            }
            if (escaped != null) {
                if (entity.isEmpty()) {
                    escaped.append(c);
                } else {
                    escaped.append(entity);
                }
            }
        }
        return escaped == null ? text : escaped.toString();
    }

    @Override
    public String toString() {
        return out.toString();
    }
}
