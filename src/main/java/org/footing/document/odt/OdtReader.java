package org.footing.document.odt;

import java.util.List;
import org.footing.container.PartElement;
import org.footing.container.ZipPackage;
import org.footing.document.Block;
import org.footing.document.Document;
import org.footing.document.ExtractedText;
import org.footing.document.Metadata;
import org.jspecify.annotations.Nullable;

/** Reads a text of LibreOffice and its like: its text, its footnotes and endnotes, Zotero's citations with the sources that they carry. */
public final class OdtReader {
    private OdtReader() {}

    /**
     * Reads a document.
     *
     * @param name by which messages call it
     * @throws org.footing.text.InputException when it is none
     */
    public static Document read(byte[] bytes, String name) {
        ZipPackage zip = ZipPackage.read(bytes, name);
        PartElement content = zip.needed("content.xml");
        PartElement named = zip.xml("styles.xml");
        OdtStyles styles = new OdtStyles();
        if (named != null) {
            styles.add(named.child("office:styles"));
            styles.add(named.child("office:automatic-styles"));
        }
        styles.add(content.child("office:automatic-styles"));
        OdtContext context = new OdtContext(new ExtractedText(name), styles);
        OdtBody body = new OdtBody(context, "");
        PartElement text = content.path("office:body", "office:text");
        List<Block> blocks = text == null ? List.of() : body.read(text);
        body.readNotes();
        return new Document(
                "odt",
                context.text.source(),
                metadata(zip.xml("meta.xml"), context.title),
                blocks,
                context.notes,
                context.sources.all(),
                List.of());
    }

    private static Metadata metadata(@Nullable PartElement root, String title) {
        PartElement meta = root == null ? null : root.child("office:meta");
        String named = meta == null ? "" : text(meta.child("dc:title"));
        String author = meta == null ? "" : text(meta.child("dc:creator"));
        String language = meta == null ? "" : text(meta.child("dc:language"));
        return new Metadata(title.isEmpty() ? named : title, author.isEmpty() ? List.of() : List.of(author), language);
    }

    private static String text(@Nullable PartElement element) {
        return element == null ? "" : element.text().strip();
    }
}
