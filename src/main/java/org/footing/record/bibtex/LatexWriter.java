package org.footing.record.bibtex;

import java.util.Map;

/** Writes texts as values of BibTeX fields: the signs that LaTeX reads otherwise, CSL's markup, the case of titles. */
final class LatexWriter {
    private static final Map<String, String> MARKUP = Map.ofEntries(
            Map.entry("<i>", "\\emph{"),
            Map.entry("<b>", "\\textbf{"),
            Map.entry("<sup>", "\\textsuperscript{"),
            Map.entry("<sub>", "\\textsubscript{"),
            Map.entry("<span class=\"nocase\">", "{"),
            Map.entry("<span style=\"font-variant:small-caps;\">", "\\textsc{"),
            Map.entry("</i>", "}"),
            Map.entry("</b>", "}"),
            Map.entry("</sup>", "}"),
            Map.entry("</sub>", "}"),
            Map.entry("</span>", "}"));

    private LatexWriter() {}

    /** A text whose case nobody changes. */
    static String text(String text) {
        return write(text, false);
    }

    /** An English title in sentence case: what would lose its capitals in between stands in braces. */
    static String title(String title) {
        return write(title, true);
    }

    private static String write(String text, boolean protect) {
        StringBuilder out = new StringBuilder(text.length() + 16);
        int depth = 0;
        boolean start = true;
        for (int i = 0; i < text.length(); ) {
            char c = text.charAt(i);
            String tag = c == '<' && text.indexOf('>', i) > 0 ? text.substring(i, text.indexOf('>', i) + 1) : "";
            String command = MARKUP.get(tag);
            if (command != null) {
                depth += tag.startsWith("</") ? -1 : command.equals("{") ? 1 : 0;
                depth = Math.max(depth, 0);
                out.append(command);
                i += tag.length();
            } else if (protect && depth == 0 && Character.isLetterOrDigit(text.codePointAt(i))) {
                int end = SentenceCase.wordEnd(text, i);
                String word = text.substring(i, end);
                boolean changes =
                        !SentenceCase.sentence((start ? "" : "x ") + word).equals((start ? "" : "X ") + word);
                out.append(changes ? "{" : "");
                escape(word, out);
                out.append(changes ? "}" : "");
                start = false;
                i = end;
            } else {
                start = start
                        || ((c == ':' || c == '?' || c == '!') && i + 1 < text.length() && text.charAt(i + 1) == ' ');
                escape(String.valueOf(c), out);
                i++;
            }
        }
        return out.toString();
    }

    private static void escape(String text, StringBuilder out) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '\\' -> out.append("{\\textbackslash}");
                case '~' -> out.append("{\\textasciitilde}");
                case '^' -> out.append("\\^{}");
                case '\'' -> out.append("{\\textquotesingle}");
                case '`' -> out.append("{\\textasciigrave}");
                case '-' -> out.append(out.length() > 0 && out.charAt(out.length() - 1) == '-' ? "{}-" : "-");
                case '\u00a0' -> out.append('~');
                case '{', '}', '%', '&', '#', '$', '_' -> out.append('\\').append(c);
                default -> out.append(c);
            }
        }
    }

    /** A value between commas or {@code and}, in braces where it holds one of its own. */
    static String listed(String text) {
        String latex = text(text);
        boolean splits = (" " + latex + " ").contains(" and ") || latex.contains(",") || latex.equals("others");
        return splits ? "{" + latex + "}" : latex;
    }
}
