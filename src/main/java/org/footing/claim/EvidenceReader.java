package org.footing.claim;

import java.util.Optional;
import org.footing.csl.locator.Locator;
import org.footing.csl.locator.LocatorReader;
import org.footing.source.SourceClass;
import org.footing.text.tree.Fields;
import org.footing.text.tree.Mapping;
import org.footing.text.tree.Problems;
import org.footing.text.tree.Tree;
import org.jspecify.annotations.Nullable;

/** Reads one evidence link of the file. */
final class EvidenceReader {
    private final Problems problems;

    EvidenceReader(Problems problems) {
        this.problems = problems;
    }

    EvidenceLink read(Tree tree) {
        Fields fields = Fields.of(tree, "an evidence link", problems);
        return new EvidenceLink(
                Texts.of(fields, "note"),
                fields.requiredText("source"),
                locator(fields),
                stance(fields),
                sourceClass(fields),
                excerpt(fields),
                translation(fields),
                Texts.of(fields, "answer"),
                verification(fields),
                fields.span(),
                fields.spanOf("source"));
    }

    private Locator locator(Fields fields) {
        if (!(fields.tree("locator") instanceof Mapping mapping)) {
            return LocatorReader.read(Texts.of(fields, "locator"));
        }
        Fields parts = Fields.of(mapping, "a locator", problems);
        String label = parts.requiredText("label");
        String value = parts.requiredText("value");
        return label.isEmpty() || value.isEmpty() ? Locator.NONE : Locator.of(label, value);
    }

    private static Stance stance(Fields fields) {
        String word = fields.requiredText("stance");
        Stance stance = Stance.of(word).orElse(null);
        if (stance == null && !word.isEmpty()) {
            StringBuilder known = new StringBuilder();
            for (Stance each : Stance.values()) {
                known.append(known.length() == 0 ? "" : ", ").append(each.id());
            }
            fields.fault("stance", "`" + word + "` is not a stance", "use one of " + known);
        }
        return stance == null ? Stance.EVIDENCES : stance;
    }

    private static String sourceClass(Fields fields) {
        String word = Texts.of(fields, "class");
        if (!word.isEmpty() && SourceClass.of(word) == null) {
            fields.fault("class", "`" + word + "` is not a class of sources", "use primary, secondary or tertiary");
        }
        return word;
    }

    private static Optional<Excerpt> excerpt(Fields fields) {
        Fields excerpt = fields.fields("excerpt");
        if (excerpt == null) {
            return Optional.empty();
        }
        String text = excerpt.requiredText("text");
        return text.isEmpty() ? Optional.empty() : Optional.of(new Excerpt(text, Texts.of(excerpt, "language")));
    }

    private static Optional<Translation> translation(Fields fields) {
        Fields translation = fields.fields("translation");
        if (translation == null) {
            return Optional.empty();
        }
        String text = translation.requiredText("text");
        return text.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new Translation(text, Texts.of(translation, "language"), Texts.of(translation, "translator")));
    }

    private static Verification verification(Fields fields) {
        Fields verification = fields.fields("verification");
        if (verification == null) {
            return Verification.NONE;
        }
        String word = Texts.of(verification, "status");
        Status status = word.isEmpty() ? Status.UNCHECKED : Status.of(word).orElse(null);
        if (status == null) {
            verification.fault(
                    "status", "`" + word + "` is not a status", "use unchecked, verified, failed or unavailable");
        }
        return new Verification(
                status == null ? Status.UNCHECKED : status,
                Texts.of(verification, "by"),
                Texts.of(verification, "date"),
                Texts.of(verification, "seen"),
                stamp(verification.fields("hashes"), true),
                stamp(verification.fields("texts"), false));
    }

    private static Stamp stamp(@Nullable Fields fields, boolean hashes) {
        if (fields == null) {
            return Stamp.NONE;
        }
        for (Component component : Component.ALL) {
            String value = Texts.of(fields, component.id());
            if (hashes && !value.isEmpty() && !Hash.isOne(value)) {
                fields.fault(component.id(), "not a hash that Footing wrote", "remove it, and verify the link again");
            }
        }
        return new Stamp(
                Texts.of(fields, "sentence"),
                Texts.of(fields, "citation"),
                Texts.of(fields, "source"),
                Texts.of(fields, "excerpt"));
    }
}
