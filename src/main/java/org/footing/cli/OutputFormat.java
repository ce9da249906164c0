package org.footing.cli;

import java.util.List;
import java.util.Locale;
import org.footing.text.Similar;
import org.footing.text.UsageException;
import org.jspecify.annotations.Nullable;

/**
 * What a command writes. The first format that a command names is its default.
 *
 * @param id {@code text}, {@code markdown}, {@code html}, {@code json}, …
 * @param markup of the texts inside: {@code id} itself, or what was asked for beside {@code json}
 */
record OutputFormat(String id, String markup) {
    OutputFormat {
        if (id.isEmpty() || markup.isEmpty()) {
            throw new IllegalArgumentException("a format needs a name");
        }
    }

    boolean isJson() {
        return id.equals("json");
    }

    /**
     * The format that is asked for, in any case; else the one that the suffix of a file names; else the first.
     *
     * @param asked the values of {@code --to}; {@code json} may stand beside a markup, which its texts are then in
     * @param file what is written, or null for the terminal
     * @param known the formats that the command writes
     * @throws UsageException when one is unknown, or two contradict each other
     */
    static OutputFormat of(List<String> asked, @Nullable String file, List<String> known) {
        boolean json = false;
        String markup = null;
        for (String word : asked) {
            String id = known(word, known);
            if (id.equals("json")) {
                json = true;
            } else if (markup != null && !markup.equals(id)) {
                throw new UsageException("--to names " + markup + " and " + id, "leave one of the two out");
            } else {
                markup = id;
            }
        }
        if (asked.isEmpty() && file != null) {
            String id = ofSuffix(file);
            if (!id.isEmpty() && !known.contains(id)) {
                throw new UsageException(
                        file + " is named as " + id + ", which this command does not write",
                        "name another file, or say --to " + String.join(", --to ", known));
            }
            json = id.equals("json");
            markup = json || id.isEmpty() ? null : id;
        }
        String text = markup == null ? known.get(0) : markup;
        return json ? new OutputFormat("json", text) : new OutputFormat(text, text);
    }

    private static String known(String word, List<String> known) {
        String id = canonical(word.toLowerCase(Locale.ROOT));
        if (known.contains(id)) {
            return id;
        }
        String near = Similar.to(id, known);
        throw new UsageException(
                "--to does not take '" + word + "'",
                near == null ? "choose one of " + String.join(", ", known) : "did you mean " + near + "?");
    }

    private static String canonical(String word) {
        return switch (word) {
            case "md" -> "markdown";
            case "htm" -> "html";
            case "txt", "plain" -> "text";
            case "tex" -> "latex";
            case "typ" -> "typst";
            default -> word;
        };
    }

    /** The format that files of this suffix hold; empty when it names none. */
    private static String ofSuffix(String file) {
        int dot = file.lastIndexOf('.');
        String suffix = dot < 0 ? "" : file.substring(dot + 1).toLowerCase(Locale.ROOT);
        return switch (suffix) {
            case "txt" -> "text";
            case "md", "markdown" -> "markdown";
            case "htm", "html", "xhtml" -> "html";
            case "json" -> "json";
            case "tex", "latex" -> "latex";
            case "docx", "odt", "rtf", "org", "pdf", "sarif", "csv", "dot", "jsonld", "trig" -> suffix;
            case "typ" -> "typst";
            case "ttl" -> "turtle";
            case "gv" -> "dot";
            case "mmd" -> "mermaid";
            case "svg" -> "badge";
            default -> "";
        };
    }
}
