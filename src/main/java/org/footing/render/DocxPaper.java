package org.footing.render;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.footing.apparatus.DraftApparatus;
import org.footing.document.Metadata;
import org.footing.manuscript.Manuscript;
import org.footing.text.Resource;

/** A document of Word, with real footnotes. */
final class DocxPaper implements PaperFormat {
    private static final String XML = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
    private static final String W =
            " xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\" xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"";
    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

    @Override
    public String id() {
        return "docx";
    }

    @Override
    public boolean isBinary() {
        return true;
    }

    @Override
    public byte[] write(Manuscript manuscript, DraftApparatus apparatus, String language) {
        DocxMarkup markup = new DocxMarkup();
        Metadata metadata = manuscript.metadata();
        DraftWriter.write(manuscript.document(), apparatus, language, markup);
        markup.finish();
        String main = metadata.lang().isEmpty() ? language : metadata.lang();
        ZipBuilder zip = new ZipBuilder();
        zip.add("[Content_Types].xml", resource("content-types.xml"));
        zip.add("_rels/.rels", resource("rels.xml"));
        zip.add(
                "word/document.xml",
                XML + "<w:document" + W + "><w:body>\n" + title(manuscript) + markup.body() + section()
                        + "</w:body></w:document>\n");
        zip.add(
                "word/footnotes.xml",
                XML + "<w:footnotes" + W + ">" + separators() + markup.footnotes() + "</w:footnotes>\n");
        zip.add(
                "word/styles.xml",
                resource("styles.xml").replace("{language}", PartText.escaped(main.isEmpty() ? "en-US" : main)));
        zip.add("word/numbering.xml", XML + numbering(markup.orderedStarts()));
        zip.add("word/settings.xml", resource("settings.xml"));
        zip.add("word/_rels/document.xml.rels", XML + relationships(markup.links(false), true));
        zip.add("word/_rels/footnotes.xml.rels", XML + relationships(markup.links(true), false));
        zip.add("docProps/core.xml", XML + core(metadata, main));
        return zip.bytes();
    }

    private static String resource(String name) {
        byte[] bytes = Resource.bytes("org/footing/render/docx/" + name);
        if (bytes == null) {
            throw new IllegalStateException("no " + name);
        }
        return new String(bytes, StandardCharsets.UTF_8);
    }

    private static String title(Manuscript manuscript) {
        Metadata metadata = manuscript.metadata();
        // Word's own drafts print their titles as paragraphs.
        if (manuscript.document().format().equals("docx")
                || manuscript.document().format().equals("odt")) {
            return "";
        }
        StringBuilder out = new StringBuilder();
        if (!metadata.title().isEmpty()) {
            out.append(paragraph("Title", metadata.title()));
        }
        for (String author : metadata.authors()) {
            out.append(paragraph("Author", author));
        }
        return out.toString();
    }

    private static String paragraph(String style, String words) {
        return "<w:p><w:pPr><w:pStyle w:val=\"" + style + "\"/></w:pPr><w:r><w:t xml:space=\"preserve\">"
                + PartText.escaped(words) + "</w:t></w:r></w:p>\n";
    }

    private static String section() {
        return "<w:sectPr><w:footnotePr><w:numRestart w:val=\"continuous\"/></w:footnotePr><w:pgSz w:w=\"11906\" w:h=\"16838\"/><w:pgMar w:top=\"1417\" w:right=\"1417\" w:bottom=\"1417\" w:left=\"1417\" w:header=\"708\" w:footer=\"708\" w:gutter=\"0\"/></w:sectPr>";
    }

    private static String separators() {
        return "<w:footnote w:type=\"separator\" w:id=\"-1\"><w:p><w:r><w:separator/></w:r></w:p></w:footnote>"
                + "<w:footnote w:type=\"continuationSeparator\" w:id=\"0\"><w:p><w:r><w:continuationSeparator/></w:r></w:p></w:footnote>\n";
    }

    /** List 1 has bullets; each numbered list is one of its own. */
    private static String numbering(List<Integer> starts) {
        StringBuilder out = new StringBuilder("<w:numbering" + W + ">");
        levels(0, "bullet", out);
        levels(1, "decimal", out);
        out.append("<w:num w:numId=\"1\"><w:abstractNumId w:val=\"0\"/></w:num>");
        for (int i = 0; i < starts.size(); i++) {
            out.append("<w:num w:numId=\"").append(i + 2).append("\"><w:abstractNumId w:val=\"1\"/>");
            for (int level = 0; level < 9; level++) {
                out.append("<w:lvlOverride w:ilvl=\"").append(level).append("\"><w:startOverride w:val=\"");
                out.append(Math.max(0, starts.get(i))).append("\"/></w:lvlOverride>");
            }
            out.append("</w:num>");
        }
        return out.append("</w:numbering>\n").toString();
    }

    private static void levels(int id, String kind, StringBuilder out) {
        out.append("<w:abstractNum w:abstractNumId=\"")
                .append(id)
                .append("\"><w:multiLevelType w:val=\"multilevel\"/>");
        for (int level = 0; level < 9; level++) {
            out.append("<w:lvl w:ilvl=\"")
                    .append(level)
                    .append("\"><w:start w:val=\"1\"/><w:numFmt w:val=\"")
                    .append(kind);
            out.append("\"/><w:lvlText w:val=\"").append(kind.equals("bullet") ? "•" : "%" + (level + 1) + ".");
            out.append("\"/><w:lvlJc w:val=\"left\"/><w:pPr><w:ind w:left=\"").append(720 * (level + 1));
            out.append("\" w:hanging=\"360\"/></w:pPr></w:lvl>");
        }
        out.append("</w:abstractNum>");
    }

    private static String relationships(Map<String, String> links, boolean document) {
        StringBuilder out = new StringBuilder(
                "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">");
        if (document) {
            for (String part : List.of("styles", "numbering", "settings", "footnotes")) {
                out.append("<Relationship Id=\"")
                        .append(part)
                        .append("\" Type=\"")
                        .append(OFFICE)
                        .append(part);
                out.append("\" Target=\"").append(part).append(".xml\"/>");
            }
        }
        for (Map.Entry<String, String> link : links.entrySet()) {
            out.append("<Relationship Id=\"")
                    .append(link.getValue())
                    .append("\" Type=\"")
                    .append(OFFICE);
            out.append("hyperlink\" TargetMode=\"External\" Target=\"");
            PartText.append(SafeAddress.of(link.getKey()), out);
            out.append("\"/>");
        }
        return out.append("</Relationships>\n").toString();
    }

    private static String core(Metadata metadata, String language) {
        return "<cp:coreProperties xmlns:cp=\"http://schemas.openxmlformats.org/package/2006/metadata/core-properties\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\"><dc:title>"
                + PartText.escaped(metadata.title()) + "</dc:title><dc:creator>"
                + PartText.escaped(String.join("; ", metadata.authors())) + "</dc:creator><dc:language>"
                + PartText.escaped(language) + "</dc:language></cp:coreProperties>\n";
    }
}
