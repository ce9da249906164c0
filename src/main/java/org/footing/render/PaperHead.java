package org.footing.render;

import org.footing.document.Metadata;
import org.footing.document.write.OrgDocument;
import org.footing.document.write.TypstDocument;

/** What stands above a paper in formats that need no more around it: title, authors, language. */
final class PaperHead {
    private PaperHead() {}

    static String typst(Metadata metadata, String language) {
        String main = metadata.lang().isEmpty() ? language : metadata.lang();
        int hyphen = main.indexOf('-');
        StringBuilder out = new StringBuilder("#set text(lang: \"");
        out.append(hyphen < 0 ? main : main.substring(0, hyphen)).append("\")\n");
        out.append("#set par(justify: true)\n\n");
        if (!metadata.title().isEmpty()) {
            out.append("#align(center)[#text(size: 1.5em)[");
            new TypstDocument(out).text(metadata.title());
            out.append("]\n\n");
            for (String author : metadata.authors()) {
                new TypstDocument(out).text(author);
                out.append("\n\n");
            }
            out.append("]\n\n");
        }
        return out.toString();
    }

    static String org(Metadata metadata, String language) {
        StringBuilder out = new StringBuilder();
        if (!metadata.title().isEmpty()) {
            out.append("#+title: ");
            new OrgDocument(out).text(metadata.title());
            out.append('\n');
        }
        for (String author : metadata.authors()) {
            out.append("#+author: ");
            new OrgDocument(out).text(author);
            out.append('\n');
        }
        out.append("#+language: ").append(metadata.lang().isEmpty() ? language : metadata.lang());
        return out.append("\n\n").toString();
    }
}
