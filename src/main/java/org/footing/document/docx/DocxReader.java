package org.footing.document.docx;

import java.util.ArrayList;
import java.util.List;
import org.footing.container.PartElement;
import org.footing.container.ZipPackage;
import org.footing.document.Block;
import org.footing.document.Document;
import org.footing.document.ExtractedText;
import org.footing.document.Metadata;
import org.footing.document.NoteBody;
import org.footing.document.field.NoteStart;
import org.footing.text.Span;
import org.jspecify.annotations.Nullable;

/** Reads a document of Word: its text, its footnotes and endnotes, its citation fields with the sources that they carry. */
public final class DocxReader {
    private final ZipPackage zip;
    private final DocxContext context;
    private final String folder;

    private DocxReader(ZipPackage zip) {
        this.zip = zip;
        this.folder = "word/";
        this.context = new DocxContext(
                new ExtractedText(zip.name()),
                new DocxStyles(zip.xml(folder + "styles.xml")),
                new DocxNumbering(zip.xml(folder + "numbering.xml")));
    }

    /**
     * Reads a document.
     *
     * @param name by which messages call it
     * @throws org.footing.text.InputException when it is none
     */
    public static Document read(byte[] bytes, String name) {
        return new DocxReader(ZipPackage.read(bytes, name)).read();
    }

    private Document read() {
        PartElement root = zip.needed(folder + "document.xml");
        WordSources.read(zip, context.sources);
        BodyReader reader = new BodyReader(context, new DocxLinks(zip, folder + "document.xml"), "paragraph");
        List<Block> blocks = reader.read(root);
        List<NoteBody> notes = notes();
        return new Document(
                "docx",
                context.text.source(),
                metadata(reader.title()),
                blocks,
                notes,
                context.sources.all(),
                context.problems);
    }

    private List<NoteBody> notes() {
        PartElement footnotes = zip.xml(folder + "footnotes.xml");
        PartElement endnotes = zip.xml(folder + "endnotes.xml");
        DocxLinks footnoteLinks = new DocxLinks(zip, folder + "footnotes.xml");
        DocxLinks endnoteLinks = new DocxLinks(zip, folder + "endnotes.xml");
        List<NoteBody> notes = new ArrayList<>();
        // A note may call another; such calls are read too.
        for (int i = 0; i < context.notes.size(); i++) {
            DocxContext.NotePlace place = context.notes.get(i);
            PartElement element = find(place.footnote() ? footnotes : endnotes, place.id());
            if (element != null) {
                int start = context.text.offset();
                String kind = place.footnote() ? "footnote " : "endnote ";
                String number = place.footnote() ? place.label() : place.label().substring(1);
                List<Block> blocks = new BodyReader(
                                context, place.footnote() ? footnoteLinks : endnoteLinks, kind + number + ", paragraph")
                        .read(element);
                notes.add(
                        new NoteBody(place.label(), NoteStart.trimmed(blocks), new Span(start, context.text.offset())));
            }
        }
        return notes;
    }

    private static @Nullable PartElement find(@Nullable PartElement root, String id) {
        if (root != null) {
            for (PartElement note : root.children()) {
                if (note.attribute("w:id", "").equals(id)) {
                    return note;
                }
            }
        }
        return null;
    }

    private Metadata metadata(String title) {
        PartElement core = zip.xml("docProps/core.xml");
        String named = core == null || core.child("dc:title") == null ? "" : text(core.child("dc:title"));
        String author = core == null ? "" : text(core.child("dc:creator"));
        String language = core == null ? "" : text(core.child("dc:language"));
        return new Metadata(title.isEmpty() ? named : title, author.isEmpty() ? List.of() : List.of(author), language);
    }

    private static String text(@Nullable PartElement element) {
        return element == null ? "" : element.text().strip();
    }
}
