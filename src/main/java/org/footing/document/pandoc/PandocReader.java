package org.footing.document.pandoc;

import java.util.ArrayList;
import java.util.List;
import org.footing.document.Block;
import org.footing.document.Document;
import org.footing.document.ExtractedText;
import org.footing.document.Metadata;
import org.footing.document.NoteBody;
import org.footing.document.TextNode;
import org.footing.document.write.PlainNodes;
import org.footing.text.SourceText;
import org.footing.text.Span;
import org.footing.text.tree.Json;
import org.footing.text.tree.Mapping;
import org.footing.text.tree.Scalar;
import org.footing.text.tree.Sequence;
import org.footing.text.tree.Tree;
import org.jspecify.annotations.Nullable;

/** Reads the tree that {@code pandoc -t json} writes (Text.Pandoc.Definition). */
public final class PandocReader {
    private final ExtractedText text;
    private final List<NoteBody> notes = new ArrayList<>();

    private PandocReader(String name) {
        this.text = new ExtractedText(name);
    }

    /**
     * Reads a tree.
     *
     * @param format that pandoc read
     * @param name by which messages call the draft
     * @throws org.footing.text.InputException when it is no JSON
     */
    public static Document read(String json, String format, String name) {
        Tree root = Json.parse(new SourceText(name, json));
        PandocReader reader = new PandocReader(name);
        Tree blocks = root instanceof Mapping document ? document.get("blocks") : null;
        List<Block> all = reader.blocks(blocks);
        Metadata metadata = root instanceof Mapping document ? reader.metadata(document.get("meta")) : Metadata.NONE;
        return new Document(format, reader.text.source(), metadata, all, reader.notes, List.of(), List.of());
    }

    /** For words that are no part of the text. */
    static PandocReader apart() {
        return new PandocReader("");
    }

    List<Block> blocks(@Nullable Tree tree) {
        PandocBlocks blocks = new PandocBlocks(this, text);
        return blocks.read(items(tree));
    }

    List<TextNode> inlines(@Nullable Tree tree) {
        return new PandocInlines(this, text).read(items(tree));
    }

    /** Keeps a note; its label is its number. */
    String note(Tree content) {
        String label = Integer.toString(notes.size() + 1);
        notes.add(new NoteBody(label, List.of(), new Span(text.offset(), text.offset())));
        int index = notes.size() - 1;
        int start = text.offset();
        List<Block> blocks = blocks(content);
        notes.set(index, new NoteBody(label, blocks, new Span(start, text.offset())));
        return label;
    }

    private Metadata metadata(@Nullable Tree meta) {
        if (!(meta instanceof Mapping fields)) {
            return Metadata.NONE;
        }
        List<String> authors = new ArrayList<>();
        Tree author = fields.get("author");
        if (author instanceof Mapping value && tag(value).equals("MetaList")) {
            for (Tree each : items(value.get("c"))) {
                authors.add(words(each));
            }
        } else if (author != null) {
            authors.add(words(author));
        }
        return new Metadata(words(fields.get("title")), authors, words(fields.get("lang")));
    }

    private static String words(@Nullable Tree value) {
        if (!(value instanceof Mapping mapping)) {
            return "";
        }
        Tree content = mapping.get("c");
        if (content instanceof Scalar scalar) {
            return scalar.text();
        }
        return PlainNodes.of(new PandocReader("").inlines(content)).strip();
    }

    static List<Tree> items(@Nullable Tree tree) {
        return tree instanceof Sequence sequence ? sequence.items() : List.of();
    }

    static String tag(Mapping node) {
        return node.get("t") instanceof Scalar tag ? tag.text() : "";
    }

    static String text(@Nullable Tree tree) {
        return tree instanceof Scalar scalar ? scalar.text() : "";
    }
}
