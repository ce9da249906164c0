package org.footing.claim;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.footing.text.SourceText;
import org.footing.text.UsageException;
import org.footing.text.tree.Mapping;
import org.footing.text.tree.Sequence;
import org.footing.text.tree.Tree;
import org.footing.text.tree.Yaml;
import org.jspecify.annotations.Nullable;

/** Writes a verification into the text of a claims file. */
final class VerificationEdit {
    private VerificationEdit() {}

    /** @throws UsageException when the text has no such claim or link */
    static String apply(SourceText text, String claim, int link, Verification verification) {
        Mapping target = link(claim(Yaml.parse(text), claim, text.name()), claim, link);
        MappingEdit edit = new MappingEdit(text.content());
        edit.set(target, "verification", fields(verification));
        return edit.apply();
    }

    private static Mapping claim(Tree root, String id, String file) {
        Tree claims = root instanceof Mapping mapping ? mapping.get("claims") : null;
        for (Tree item : items(claims)) {
            if (item instanceof Mapping mapping && mapping.get("id") instanceof org.footing.text.tree.Scalar scalar) {
                if (scalar.text().equals(id)) {
                    return mapping;
                }
            }
        }
        throw new UsageException("no claim " + id + " in " + file, "list the claims with `footing report`");
    }

    private static Mapping link(Mapping claim, String id, int index) {
        List<Tree> links = items(claim.get("evidence"));
        if (index < 0 || index >= links.size() || !(links.get(index) instanceof Mapping link)) {
            throw new UsageException("claim " + id + " has no evidence link " + (index + 1), "count its links from 1");
        }
        if (!claim.span().contains(link.span().start())
                || link.entries().isEmpty()
                || !link.span().contains(link.entries().get(0).span().start())) {
            throw new UsageException(
                    "evidence link " + (index + 1) + " of claim " + id + " is a YAML alias",
                    "write the link out, so that it can be verified on its own");
        }
        return link;
    }

    private static List<Tree> items(@Nullable Tree tree) {
        return tree instanceof Sequence sequence ? sequence.items() : List.of();
    }

    private static Map<String, Object> fields(Verification verification) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("status", verification.status().id());
        fields.put("by", verification.by());
        fields.put("date", verification.date());
        fields.put("seen", verification.seen());
        fields.put("hashes", fields(verification.hashes()));
        fields.put("texts", fields(verification.texts()));
        return fields;
    }

    private static Map<String, Object> fields(Stamp stamp) {
        Map<String, Object> fields = new LinkedHashMap<>();
        for (Component component : Component.ALL) {
            fields.put(component.id(), stamp.of(component));
        }
        return fields;
    }
}
