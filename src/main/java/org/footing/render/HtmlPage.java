package org.footing.render;

import org.footing.csl.output.HtmlMarkup;
import org.footing.document.Metadata;

/** A page around a body of HTML: one file, readable on a telephone, on paper, and in the dark. */
final class HtmlPage {
    private static final String STYLE = """
            :root { color-scheme: light dark; }
            body { max-width: 42em; margin: 2em auto; padding: 0 1em; line-height: 1.5;
              font-family: "Times New Roman", "Noto Serif", "Noto Serif CJK JP", "Yu Mincho", serif; }
            :lang(ja) { font-family: "Noto Serif CJK JP", "Yu Mincho", "Hiragino Mincho ProN", serif; }
            .csl-entry { margin: 0.4em 0; }
            .csl-entry.hanging { padding-left: 2em; text-indent: -2em; }
            .footnotes { font-size: 0.9em; }
            table { border-collapse: collapse; margin: 1em 0; }
            th, td { padding: 0.2em 0.8em; text-align: left; border-bottom: 1px solid; }
            sup, sub { line-height: 0; }
            blockquote { margin: 1em 2em; }
            pre { overflow-x: auto; }
            img { max-width: 100%; }
            @media print { body { max-width: none; margin: 0; } a { color: inherit; text-decoration: none; } }
            """;

    private HtmlPage() {}

    static String around(String body, Metadata metadata, String language) {
        StringBuilder out = new StringBuilder("<!DOCTYPE html>\n<html lang=\"");
        HtmlMarkup.escape(metadata.lang().isEmpty() ? language : metadata.lang(), out);
        out.append("\">\n<head>\n<meta charset=\"utf-8\">\n");
        out.append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>");
        HtmlMarkup.escape(metadata.title().isEmpty() ? "Paper" : metadata.title(), out);
        out.append("</title>\n<style>\n").append(STYLE).append("</style>\n</head>\n<body>\n<main>\n");
        if (!metadata.title().isEmpty()) {
            out.append("<header>\n<h1 class=\"title\">");
            HtmlMarkup.escape(metadata.title(), out);
            out.append("</h1>\n");
            for (String author : metadata.authors()) {
                out.append("<p class=\"author\">");
                HtmlMarkup.escape(author, out);
                out.append("</p>\n");
            }
            out.append("</header>\n");
        }
        return out.append(body).append("</main>\n</body>\n</html>\n").toString();
    }
}
