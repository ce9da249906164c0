package org.footing.claim;

import java.util.List;
import org.footing.text.SourceText;
import org.footing.text.UsageException;
import org.footing.text.tree.Draft;
import org.footing.text.tree.Editor;
import org.footing.text.tree.Mapping;
import org.footing.text.tree.Scalar;
import org.footing.text.tree.Sequence;
import org.footing.text.tree.Tree;
import org.footing.text.tree.TreePath;
import org.jspecify.annotations.Nullable;

/** Writes a verification into the text of a claims file, field by field, so that comments among the fields stay. */
final class VerificationEdit {
    private final Editor editor;
    private final TreePath path;

    private VerificationEdit(Editor editor, TreePath path) {
        this.editor = editor;
        this.path = path;
    }

    /** @throws UsageException when the text has no such claim or link */
    static String apply(SourceText text, String claim, int link, Verification verification) {
        Editor editor = Editor.yaml(text);
        TreePath path = link(editor.root(), text.name(), claim, link).then("verification");
        new VerificationEdit(editor, path).write(verification);
        return editor.text().content();
    }

    private static TreePath link(Tree root, String file, String claim, int link) {
        List<Tree> claims = items(TreePath.of("claims").in(root));
        for (int i = 0; i < claims.size(); i++) {
            boolean wanted = claims.get(i) instanceof Mapping mapping
                    && mapping.get("id") instanceof Scalar id
                    && id.text().equals(claim);
            if (wanted) {
                TreePath links = TreePath.of("claims", i, "evidence");
                List<Tree> evidence = items(links.in(root));
                if (link >= 0 && link < evidence.size() && evidence.get(link) instanceof Mapping found) {
                    requireInPlace(found, claims.get(i), claim, link);
                    return links.then(link);
                }
                throw new UsageException(
                        "claim " + claim + " has no evidence link " + (link + 1), "count its links from 1");
            }
        }
        throw new UsageException("no claim " + claim + " in " + file, "see `footing report` for the claims");
    }

    /** What an alias holds stands at its anchor, and other claims share it. */
    private static void requireInPlace(Mapping link, Tree claim, String id, int index) {
        boolean inPlace = !link.entries().isEmpty()
                && claim.span().contains(link.entries().get(0).span().start());
        if (!inPlace) {
            throw new UsageException(
                    "evidence link " + (index + 1) + " of claim " + id + " is a YAML alias",
                    "write the link out, so that it can be verified on its own");
        }
    }

    private static List<Tree> items(@Nullable Tree tree) {
        return tree instanceof Sequence sequence ? sequence.items() : List.of();
    }

    private void write(Verification verification) {
        if (!(path.in(editor.root()) instanceof Mapping old) || old.entries().isEmpty()) {
            editor.set(path, fields(verification));
            return;
        }
        text("status", verification.status().id());
        text("by", verification.by());
        text("date", verification.date());
        text("seen", verification.seen());
        stamp("hashes", verification.hashes());
        stamp("texts", verification.texts());
    }

    private void text(String name, String value) {
        set(path.then(name), value.isEmpty() ? null : Draft.text(value));
    }

    private void stamp(String name, Stamp stamp) {
        set(path.then(name), stamp.isEmpty() ? null : fields(stamp));
    }

    /** Each change costs a reading of the file, so what stays the same is left alone. */
    private void set(TreePath field, @Nullable Tree value) {
        Tree old = field.in(editor.root());
        if (value == null) {
            if (old != null) {
                editor.remove(field);
            }
        } else if (old == null || !old.sameAs(value)) {
            editor.set(field, value);
        }
    }

    private static Mapping fields(Verification verification) {
        Draft draft = Draft.mapping().put("status", verification.status().id());
        put(draft, "by", verification.by());
        put(draft, "date", verification.date());
        put(draft, "seen", verification.seen());
        if (!verification.hashes().isEmpty()) {
            draft.put("hashes", fields(verification.hashes()));
        }
        if (!verification.texts().isEmpty()) {
            draft.put("texts", fields(verification.texts()));
        }
        return draft.build();
    }

    private static Mapping fields(Stamp stamp) {
        Draft draft = Draft.mapping();
        for (Component component : Component.ALL) {
            put(draft, component.id(), stamp.of(component));
        }
        return draft.build();
    }

    private static void put(Draft draft, String name, String value) {
        if (!value.isEmpty()) {
            draft.put(name, value);
        }
    }
}
