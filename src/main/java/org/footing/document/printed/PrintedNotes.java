package org.footing.document.printed;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.footing.document.Block;
import org.footing.document.BlockMap;
import org.footing.document.Document;
import org.footing.document.NoteBody;
import org.footing.document.TextNode;
import org.footing.document.write.PlainNodes;
import org.jspecify.annotations.Nullable;

/** Recognises the printed notes of a draft. */
public final class PrintedNotes {
    private static final List<String> HEADINGS = List.of(
            "notes",
            "footnotes",
            "endnotes",
            "note",
            "примечания",
            "примечание",
            "сноски",
            "註",
            "注",
            "註釈",
            "注釈",
            "脚注",
            "anmerkungen",
            "fußnoten",
            "endnoten");

    private PrintedNotes() {}

    /** The document with its printed notes as notes; one that has notes of its own, or prints none, as it is. */
    public static Document recognise(Document document) {
        if (!document.notes().isEmpty()) {
            return document;
        }
        Matching best = null;
        for (MarkerStyle bodies : MarkerStyle.values()) {
            List<PrintedBody> found = bodies(document.blocks(), bodies);
            if (found.isEmpty()) {
                continue;
            }
            List<Block> text = text(document.blocks(), bodies);
            for (MarkerStyle calls : MarkerStyle.values()) {
                Matching matching = new Matching(bodies, found, calls, CallFinder.in(text, calls));
                if (matching.isGood() && (best == null || matching.score() > best.score())) {
                    best = matching;
                }
            }
        }
        return best == null ? document : rebuilt(document, best.bodies, best.calls);
    }

    /** Found anew, because nodes are told apart by identity and not by content. */
    private static Document rebuilt(Document document, MarkerStyle bodyStyle, MarkerStyle callStyle) {
        BodyFinder finder = new BodyFinder(bodyStyle);
        List<@Nullable Block> kept = new ArrayList<>();
        List<PrintedBody> bodies = new ArrayList<>();
        List<Block> text = new ArrayList<>();
        boolean section = false;
        for (Block block : document.blocks()) {
            section = block instanceof Block.Heading heading ? isNotes(heading) : section;
            List<PrintedBody> found = isBodies(block, bodyStyle, section || isLast(block, document.blocks()))
                    ? finder.in(block)
                    : List.of();
            if (found.isEmpty()) {
                kept.add(block);
                text.add(block);
            } else {
                bodies.addAll(found);
                kept.add(null);
            }
        }
        Matching matching = new Matching(bodyStyle, bodies, callStyle, CallFinder.in(text, callStyle));
        CallPlacer placer = new CallPlacer(matching.called());
        BlockMap map = new BlockMap() {
            @Override
            protected List<TextNode> mapped(List<TextNode> nodes) {
                return placer.placed(nodes);
            }
        };
        List<@Nullable Block> placed = new ArrayList<>(kept.size());
        for (Block block : kept) {
            placed.add(block == null ? null : map.map(List.of(block)).get(0));
        }
        List<NoteBody> notes = new ArrayList<>();
        for (PrintedBody body : bodies) {
            notes.add(new NoteBody(matching.label(body), body.blocks(), body.span()));
        }
        return new Document(
                "printed",
                document.source(),
                document.metadata(),
                PageBreaks.joined(withoutEmptySection(placed)),
                notes,
                document.sources(),
                document.problems());
    }

    /** The heading over notes goes with them. */
    private static List<@Nullable Block> withoutEmptySection(List<@Nullable Block> blocks) {
        List<@Nullable Block> out = new ArrayList<>(blocks);
        for (int i = 0; i + 1 < out.size(); i++) {
            if (out.get(i) instanceof Block.Heading heading && isNotes(heading) && out.get(i + 1) == null) {
                out.set(i, null);
            }
        }
        return out;
    }

    private static List<PrintedBody> bodies(List<Block> blocks, MarkerStyle style) {
        BodyFinder finder = new BodyFinder(style);
        List<PrintedBody> found = new ArrayList<>();
        boolean section = false;
        for (Block block : blocks) {
            section = block instanceof Block.Heading heading ? isNotes(heading) : section;
            if (isBodies(block, style, section || isLast(block, blocks))) {
                found.addAll(finder.in(block));
            }
        }
        return found;
    }

    private static List<Block> text(List<Block> blocks, MarkerStyle style) {
        BodyFinder finder = new BodyFinder(style);
        List<Block> text = new ArrayList<>();
        boolean section = false;
        for (Block block : blocks) {
            section = block instanceof Block.Heading heading ? isNotes(heading) : section;
            if (!isBodies(block, style, section || isLast(block, blocks))
                    || finder.in(block).isEmpty()) {
                text.add(block);
            }
        }
        return text;
    }

    /** Drafts without headings end with their notes. */
    private static boolean isLast(Block block, List<Block> blocks) {
        return block.equals(blocks.get(blocks.size() - 1));
    }

    /** A list is one of notes only under a heading that says so, or at the end of the draft. */
    private static boolean isBodies(Block block, MarkerStyle style, boolean section) {
        return style != MarkerStyle.LIST || section || !(block instanceof Block.Listing);
    }

    private static boolean isNotes(Block.Heading heading) {
        String words = PlainNodes.of(heading.content()).strip().toLowerCase(Locale.ROOT);
        while (!words.isEmpty() && !Character.isLetter(words.charAt(words.length() - 1))) {
            words = words.substring(0, words.length() - 1);
        }
        return HEADINGS.contains(words);
    }
}
