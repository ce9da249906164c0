package org.footing.render;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.footing.apparatus.DraftApparatus;
import org.footing.document.Metadata;
import org.footing.manuscript.Manuscript;
import org.footing.text.Resource;

/** An OpenDocument text, with real footnotes. */
final class OdtPaper implements PaperFormat {
    private static final String MIME = "application/vnd.oasis.opendocument.text";
    private static final String SPACES = " xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\""
            + " xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\""
            + " xmlns:style=\"urn:oasis:names:tc:opendocument:xmlns:style:1.0\""
            + " xmlns:table=\"urn:oasis:names:tc:opendocument:xmlns:table:1.0\""
            + " xmlns:fo=\"urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0\""
            + " xmlns:svg=\"urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0\""
            + " xmlns:dc=\"http://purl.org/dc/elements/1.1/\""
            + " xmlns:meta=\"urn:oasis:names:tc:opendocument:xmlns:meta:1.0\""
            + " xmlns:xlink=\"http://www.w3.org/1999/xlink\" office:version=\"1.3\"";
    private static final String XML = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";

    @Override
    public String id() {
        return "odt";
    }

    @Override
    public boolean isBinary() {
        return true;
    }

    @Override
    public byte[] write(Manuscript manuscript, DraftApparatus apparatus, String language) {
        OdtMarkup markup = new OdtMarkup();
        Metadata metadata = manuscript.metadata();
        DraftWriter.write(manuscript.document(), apparatus, language, markup);
        markup.finish();
        String main = metadata.lang().isEmpty() ? language : metadata.lang();
        ZipBuilder zip = new ZipBuilder();
        zip.add("mimetype", MIME.getBytes(StandardCharsets.UTF_8), true);
        zip.add("META-INF/manifest.xml", manifest());
        zip.add(
                "content.xml",
                XML + "<office:document-content" + SPACES + "><office:automatic-styles>" + styles(markup)
                        + "</office:automatic-styles><office:body><office:text>\n" + title(manuscript) + markup.body()
                        + "</office:text></office:body></office:document-content>\n");
        zip.add("styles.xml", named(main));
        zip.add("meta.xml", meta(metadata, main));
        return zip.bytes();
    }

    private static String manifest() {
        StringBuilder out = new StringBuilder(XML);
        out.append(
                "<manifest:manifest xmlns:manifest=\"urn:oasis:names:tc:opendocument:xmlns:manifest:1.0\" manifest:version=\"1.3\">");
        out.append("<manifest:file-entry manifest:full-path=\"/\" manifest:media-type=\"")
                .append(MIME)
                .append("\"/>");
        for (String part : new String[] {"content.xml", "styles.xml", "meta.xml"}) {
            out.append("<manifest:file-entry manifest:full-path=\"")
                    .append(part)
                    .append("\" manifest:media-type=\"text/xml\"/>");
        }
        return out.append("</manifest:manifest>\n").toString();
    }

    private static String styles(OdtMarkup markup) {
        StringBuilder out = new StringBuilder();
        for (Map.Entry<String, String> style : markup.styles().entrySet()) {
            out.append("<style:style style:name=\"")
                    .append(style.getValue())
                    .append("\" style:family=\"text\"><style:text-properties");
            out.append(style.getKey()).append("/></style:style>");
        }
        return out.toString();
    }

    private static String named(String language) {
        byte[] bytes = Resource.bytes("org/footing/render/odt/styles.xml");
        if (bytes == null) {
            throw new IllegalStateException("no styles");
        }
        int hyphen = language.indexOf('-');
        String code = hyphen < 0 ? language : language.substring(0, hyphen);
        return new String(bytes, StandardCharsets.UTF_8)
                .replace("{language}", PartText.escaped(code.isEmpty() ? "en" : code));
    }

    private static String title(Manuscript manuscript) {
        String format = manuscript.document().format();
        if (format.equals("docx")
                || format.equals("odt")
                || manuscript.metadata().title().isEmpty()) {
            return "";
        }
        StringBuilder out = new StringBuilder();
        out.append("<text:p text:style-name=\"Title\">")
                .append(PartText.escaped(manuscript.metadata().title()))
                .append("</text:p>\n");
        for (String author : manuscript.metadata().authors()) {
            out.append("<text:p text:style-name=\"Author\">")
                    .append(PartText.escaped(author))
                    .append("</text:p>\n");
        }
        return out.toString();
    }

    private static String meta(Metadata metadata, String language) {
        return XML + "<office:document-meta" + SPACES + "><office:meta><dc:title>" + PartText.escaped(metadata.title())
                + "</dc:title><dc:creator>" + PartText.escaped(String.join("; ", metadata.authors()))
                + "</dc:creator><dc:language>" + PartText.escaped(language)
                + "</dc:language></office:meta></office:document-meta>\n";
    }
}
