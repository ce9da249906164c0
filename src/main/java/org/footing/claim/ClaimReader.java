package org.footing.claim;

import java.util.ArrayList;
import java.util.List;
import org.footing.text.tree.Fields;
import org.footing.text.tree.Problems;
import org.footing.text.tree.Tree;
import org.jspecify.annotations.Nullable;

/** Reads one claim of the file. A claim with faults is read as far as it goes; its faults are among the problems. */
final class ClaimReader {
    private final Problems problems;
    private final EvidenceReader evidence;

    ClaimReader(Problems problems) {
        this.problems = problems;
        this.evidence = new EvidenceReader(problems);
    }

    Claim read(Tree tree) {
        Fields fields = Fields.of(tree, "a claim", problems);
        String id = fields.requiredText("id");
        if (!id.isEmpty() && !isId(id)) {
            fields.fault("id", "`" + id + "` is not an id", "use letters, digits, `-` and `_`");
        }
        List<EvidenceLink> links = new ArrayList<>();
        for (Tree item : fields.list("evidence")) {
            links.add(evidence.read(item));
        }
        return new Claim(
                id,
                kind(fields),
                Texts.of(fields, "statement"),
                Texts.of(fields, "language"),
                fields.texts("tags"),
                occurrences(fields, id),
                fields.texts("premises"),
                links,
                waiver(fields),
                fields.span(),
                fields.spanOf("id"));
    }

    private static boolean isId(String id) {
        for (int i = 0; i < id.length(); ) {
            int c = id.codePointAt(i);
            int type = Character.getType(c);
            boolean mark = type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
            if (!Character.isLetterOrDigit(c) && !mark && c != '-' && c != '_') {
                return false;
            }
            i += Character.charCount(c);
        }
        return true;
    }

    private static Kind kind(Fields fields) {
        String word = fields.requiredText("kind");
        Kind kind = Kind.of(word).orElse(null);
        if (kind == null && !word.isEmpty()) {
            StringBuilder known = new StringBuilder();
            for (Kind each : Kind.values()) {
                known.append(known.length() == 0 ? "" : ", ").append(each.id());
            }
            fields.fault("kind", "`" + word + "` is not a kind of claim", "use one of " + known);
        }
        return kind == null ? Kind.FACT : kind;
    }

    private static String waiver(Fields fields) {
        String reason = Texts.of(fields, "waiver");
        if (fields.scalar("waiver") != null && reason.isBlank()) {
            fields.fault("waiver", "a waiver needs a reason", "write why the claim has no evidence");
        }
        return reason;
    }

    private List<Occurrence> occurrences(Fields fields, String claim) {
        List<Occurrence> occurrences = new ArrayList<>();
        for (Tree item : fields.list("occurrences")) {
            Occurrence occurrence = occurrence(Fields.of(item, "an occurrence", problems), claim);
            if (occurrence != null) {
                occurrences.add(occurrence);
            }
        }
        return occurrences;
    }

    private @Nullable Occurrence occurrence(Fields fields, String claim) {
        String text = Texts.of(fields, "text");
        String id = Texts.of(fields, "id");
        if (!text.isEmpty() && !id.isEmpty()) {
            fields.fault("text", "an occurrence is told by its id or by its text, not both", "keep one of the two");
            return null;
        }
        if (text.isEmpty() && id.isEmpty()) {
            if (claim.isEmpty()) {
                return null;
            }
            id = claim;
        }
        String hash = Texts.of(fields, "hash");
        if (!hash.isEmpty() && !Hash.isOne(hash)) {
            fields.fault("hash", "not a hash that Footing wrote", "remove the line, and verify the claim again");
        }
        return new Occurrence(
                Texts.of(fields, "document"),
                id,
                fields.texts("section"),
                text,
                Texts.of(fields, "prefix"),
                Texts.of(fields, "suffix"),
                hash,
                fields.span());
    }
}
