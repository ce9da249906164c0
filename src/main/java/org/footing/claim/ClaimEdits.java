package org.footing.claim;

import java.util.ArrayList;
import java.util.List;
import org.footing.text.UsageException;
import org.footing.text.tree.Draft;
import org.footing.text.tree.Editor;
import org.footing.text.tree.Mapping;
import org.footing.text.tree.Scalar;
import org.footing.text.tree.Sequence;
import org.footing.text.tree.Tree;
import org.footing.text.tree.TreePath;

/** Changes of a claims file. Each is a splice: every line that a change does not name stays as it is. */
public final class ClaimEdits {
    private static final TreePath CLAIMS = TreePath.of("claims");

    private final Editor editor;

    ClaimEdits(Editor editor) {
        this.editor = editor;
    }

    private List<Tree> claims() {
        return CLAIMS.in(editor.root()) instanceof Sequence sequence ? sequence.items() : List.of();
    }

    private TreePath path(String id) {
        List<Tree> claims = claims();
        for (int i = 0; i < claims.size(); i++) {
            if (claims.get(i) instanceof Mapping mapping
                    && mapping.get("id") instanceof Scalar found
                    && found.text().equals(id)) {
                return CLAIMS.then(i);
            }
        }
        throw new UsageException("there is no claim " + id, "footing claims list shows them");
    }

    /**
     * Adds a claim at the end.
     *
     * @throws UsageException when its id is taken
     */
    public void add(Mapping claim) {
        String id = claim.get("id") instanceof Scalar scalar ? scalar.text() : "";
        for (Tree each : claims()) {
            if (each instanceof Mapping mapping
                    && mapping.get("id") instanceof Scalar taken
                    && taken.text().equals(id)) {
                throw new UsageException("there is a claim " + id + " already", "choose another id");
            }
        }
        editor.append(CLAIMS, List.of(claim));
    }

    /**
     * Sets a field of a claim.
     *
     * @throws UsageException when there is no such claim
     */
    public void set(String id, String field, Tree value) {
        TreePath path = path(id).then(field);
        Tree old = path.in(editor.root());
        if (old == null || !old.sameAs(value)) {
            editor.set(path, value);
        }
    }

    /**
     * Takes a field out of a claim; does nothing when it is not there.
     *
     * @throws UsageException when there is no such claim
     */
    public void unset(String id, String field) {
        TreePath path = path(id).then(field);
        if (path.in(editor.root()) != null) {
            editor.remove(path);
        }
    }

    /**
     * Adds a link to a source at the end of a claim's evidence.
     *
     * @throws UsageException when there is no such claim
     */
    public void link(String id, Mapping link) {
        TreePath evidence = path(id).then("evidence");
        if (evidence.in(editor.root()) instanceof Sequence links
                && !links.items().isEmpty()) {
            editor.append(evidence, List.of(link));
        } else {
            editor.set(evidence, Draft.list(List.of(link)));
        }
    }

    /**
     * Takes a link out of a claim's evidence.
     *
     * @param number of the link, counted from 1
     * @throws UsageException when there is no such claim or link
     */
    public void unlink(String id, int number) {
        TreePath evidence = path(id).then("evidence");
        List<Tree> links = evidence.in(editor.root()) instanceof Sequence sequence ? sequence.items() : List.of();
        if (number < 1 || number > links.size()) {
            throw new UsageException(
                    "claim " + id + " has no evidence link " + number,
                    links.isEmpty() ? "it has none" : "its links are 1 to " + links.size());
        }
        if (links.size() == 1) {
            editor.remove(evidence);
        } else {
            editor.remove(evidence.then(number - 1));
        }
    }

    /**
     * Takes out a claim that is no premise of another.
     *
     * @throws UsageException when there is no such claim, or others follow from it
     */
    public void remove(String id) {
        TreePath path = path(id);
        List<String> resting = new ArrayList<>();
        for (Tree each : claims()) {
            if (each instanceof Mapping mapping && mapping.get("premises") instanceof Sequence premises) {
                for (Tree premise : premises.items()) {
                    if (premise instanceof Scalar scalar
                            && scalar.text().equals(id)
                            && mapping.get("id") instanceof Scalar name) {
                        resting.add(name.text());
                    }
                }
            }
        }
        if (!resting.isEmpty()) {
            throw new UsageException(
                    "claim " + id + " is a premise of " + String.join(", ", resting),
                    "take it out of their premises first");
        }
        editor.remove(path);
    }
}
