package org.footing.document.write;

import org.footing.document.Metadata;

/** A document around a body of RTF, as a program of office or the clipboard takes it. */
public final class RtfFile {
    private RtfFile() {}

    /** The document; a title and authors, where there are any, stand above the text. */
    public static String around(String body, Metadata metadata) {
        StringBuilder out = new StringBuilder("{\\rtf1\\ansi\\ansicpg1252\\uc1\\deff0");
        out.append("{\\fonttbl{\\f0\\froman Times New Roman;}{\\f1\\fmodern Courier New;}}\n\\f0\\fs24 ");
        RtfDocument text = new RtfDocument(out);
        if (!metadata.title().isEmpty()) {
            out.append("{\\pard\\qc\\sa120\\b\\fs36 ");
            text.text(metadata.title());
            out.append("\\par}\n");
        }
        for (String author : metadata.authors()) {
            out.append("{\\pard\\qc\\sa120 ");
            text.text(author);
            out.append("\\par}\n");
        }
        return out.append(body.strip()).append("\n}\n").toString();
    }
}
