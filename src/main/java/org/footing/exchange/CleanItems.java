package org.footing.exchange;

import java.util.ArrayList;
import java.util.List;
import org.footing.record.ReadNotes;
import org.footing.text.Controls;
import org.footing.text.SourceText;
import org.footing.text.tree.Mapping;
import org.footing.text.tree.Scalar;
import org.footing.text.tree.Sequence;
import org.footing.text.tree.Tree;

/** New items without {@link Controls}; a note tells where each of them stood. */
final class CleanItems {
    private final SourceText text;
    private final ReadNotes notes;
    /** Behind the last control that was told by its place in the file. */
    private int told;

    private CleanItems(SourceText text, ReadNotes notes) {
        this.text = text;
        this.notes = notes;
    }

    static List<Mapping> of(List<Mapping> items, SourceText text, ReadNotes notes) {
        CleanItems clean = new CleanItems(text, notes);
        List<Mapping> out = new ArrayList<>(items.size());
        for (Mapping item : items) {
            String key = item.get("id") instanceof Scalar id ? id.text() : "";
            List<Mapping.Entry> entries = new ArrayList<>();
            for (Mapping.Entry entry : item.entries()) {
                String what = "the field `" + Controls.without(entry.name()) + "` of " + Controls.without(key);
                entries.add(new Mapping.Entry(clean.scalar(entry.key(), what), clean.tree(entry.value(), what)));
            }
            out.add(new Mapping(entries, item.span()));
        }
        return out;
    }

    private Tree tree(Tree tree, String what) {
        if (tree instanceof Scalar scalar) {
            return scalar(scalar, what);
        }
        if (tree instanceof Sequence list) {
            List<Tree> items = new ArrayList<>(list.items().size());
            for (Tree each : list.items()) {
                items.add(tree(each, what));
            }
            return new Sequence(items, list.span());
        }
        if (tree instanceof Mapping mapping) {
            List<Mapping.Entry> entries = new ArrayList<>();
            for (Mapping.Entry entry : mapping.entries()) {
                entries.add(new Mapping.Entry(scalar(entry.key(), what), tree(entry.value(), what)));
            }
            return new Mapping(entries, mapping.span());
        }
        return tree;
    }

    private Scalar scalar(Scalar scalar, String what) {
        int first = Controls.indexIn(scalar.text(), 0);
        if (first < 0) {
            return scalar;
        }
        notes.note(
                text,
                offset(scalar),
                "the character " + Controls.name(scalar.text().charAt(first)) + " in " + what
                        + " commands a terminal or turns the order of a line around; it was left out",
                "look whether the words around it are whole");
        return new Scalar(Controls.without(scalar.text()), scalar.kind(), scalar.span());
    }

    /** The items of most formats do not know their places: theirs is that of the next control in the file. */
    private int offset(Scalar scalar) {
        if (scalar.span().end() > scalar.span().start()) {
            return scalar.span().start();
        }
        int at = Controls.indexIn(text.content(), told);
        if (at < 0) {
            return Math.min(told, text.content().length());
        }
        told = at + 1;
        return at;
    }
}
