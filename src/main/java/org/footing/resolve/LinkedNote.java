package org.footing.resolve;

import java.util.ArrayList;
import java.util.List;
import org.footing.document.Block;
import org.footing.document.BlockWalk;
import org.footing.document.TextNode;
import org.footing.document.write.PlainNodes;
import org.footing.resolve.NoteLink.Outcome;
import org.footing.text.Span;
import org.jspecify.annotations.Nullable;

/** A printed note with citations in the place of what it printed. */
final class LinkedNote {
    private LinkedNote() {}

    /** The note's blocks; null where it stays as printed, because something in it is not linked or more than words would be lost. */
    static @Nullable List<Block> of(NoteResolution resolution, boolean stubs) {
        String text = resolution.note().text();
        Span span = resolution.note().span();
        List<TextNode> nodes = new ArrayList<>();
        StringBuilder covered = new StringBuilder();
        int at = 0;
        boolean linked = false;
        for (NoteLink link : resolution.links()) {
            if (link.outcome() == Outcome.PROSE) {
                continue;
            }
            String key = link.stub() == null ? link.key() : link.stub().key();
            if (!link.isLinked() && !(stubs && link.stub() != null)) {
                return null;
            }
            linked = true;
            int start = Math.max(at, Math.min(link.start(), text.length()));
            int end = Math.max(start, Math.min(link.end(), text.length()));
            words(text.substring(at, start), span, nodes);
            nodes.add(new TextNode.Raw("markdown", citation(key, link), span));
            covered.append(text, start, end).append('\n');
            at = end;
        }
        if (!linked || text.indexOf('\n') >= 0 || !isCovered(resolution.note().blocks(), covered.toString())) {
            return null;
        }
        String rest = text.substring(at);
        words(rest.strip().equals(".") || rest.strip().equals("。") ? rest.strip() : rest, span, nodes);
        return List.of(new Block.Text(nodes, span));
    }

    private static void words(String words, Span span, List<TextNode> nodes) {
        if (!words.isEmpty()) {
            nodes.add(new TextNode.Words(words, span));
        }
    }

    private static String citation(String key, NoteLink link) {
        boolean place = !link.locator().isEmpty() && link.place() != PlaceKind.WHOLE_WORK;
        String locator = place ? ", " + link.locator().verbatim() : "";
        return "[@" + key(key) + locator + "]";
    }

    private static String key(String key) {
        for (int i = 0; i < key.length(); i++) {
            char c = key.charAt(i);
            if (!Character.isLetterOrDigit(c) && "_-".indexOf(c) < 0) {
                return "{" + key + "}";
            }
        }
        return key;
    }

    /** Whether all that the author set off stands in what is replaced. */
    private static boolean isCovered(List<Block> blocks, String covered) {
        List<String> setOff = new ArrayList<>();
        new BlockWalk() {
            @Override
            public void text(Block.Text text) {
                for (TextNode node : text.content()) {
                    if (!(node instanceof TextNode.Words) && !(node instanceof TextNode.LineBreak)) {
                        setOff.add(PlainNodes.of(List.of(node)));
                    }
                }
            }
        }.read(blocks);
        for (String words : setOff) {
            if (!covered.contains(words)) {
                return false;
            }
        }
        return true;
    }
}
