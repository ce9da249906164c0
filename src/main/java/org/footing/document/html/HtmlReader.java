package org.footing.document.html;

import java.util.ArrayList;
import java.util.List;
import org.footing.document.Block;
import org.footing.document.Document;
import org.footing.document.Metadata;
import org.footing.text.SourceText;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/** Reads a page. No page makes it fail: what is malformed is mended as browsers mend it. */
public final class HtmlReader {
    private HtmlReader() {}

    /** Reads a whole page, or a piece of one. */
    public static Document read(SourceText source) {
        Parser parser = Parser.htmlParser().setTrackPosition(true);
        org.jsoup.nodes.Document page = parser.parseInput(source.content(), "");
        HtmlNotes notes = new HtmlNotes(page);
        HtmlBlocks blocks = new HtmlBlocks(source.content(), notes);
        Element body = page.body();
        List<Block> all = blocks.inside(body);
        return new Document("html", source, metadata(page), all, blocks.bodies(), List.of(), List.of());
    }

    private static Metadata metadata(org.jsoup.nodes.Document page) {
        List<String> authors = new ArrayList<>();
        for (Element author : page.select("meta[name=author]")) {
            if (!author.attr("content").isBlank()) {
                authors.add(author.attr("content").strip());
            }
        }
        Element html = page.selectFirst("html");
        return new Metadata(page.title().strip(), authors, html == null ? "" : html.attr("lang"));
    }
}
