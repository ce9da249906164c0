package org.footing.check;

import java.util.List;
import java.util.Map;
import org.footing.claim.Claim;
import org.footing.claim.EvidenceLink;
import org.footing.manuscript.Manuscript;
import org.footing.source.Archival;
import org.footing.source.Name;
import org.footing.source.Source;
import org.footing.text.Controls;
import org.footing.text.Location;
import org.footing.text.SourceText;
import org.footing.text.tree.Mapping;
import org.footing.text.tree.Scalar;
import org.footing.text.tree.Sequence;
import org.footing.text.tree.Tree;
import org.jspecify.annotations.Nullable;

/** Characters that command a terminal or turn the order of a line around, in manuscripts, claims and sources: none of them is seen. */
final class ControlRules implements Rule {
    /** As many letters before the character are quoted. */
    private static final int SHOWN = 20;

    @Override
    public void check(Paper paper, Findings findings) {
        for (Manuscript manuscript : paper.input().manuscripts()) {
            checkFile(manuscript.source(), findings);
        }
        SourceText claims = paper.input().claims().file();
        checkFile(claims, findings);
        for (Claim claim : paper.input().claims().all()) {
            checkClaim(claim, claims, findings);
        }
        for (Source source : paper.input().sources()) {
            new OfSource(source, findings).check();
        }
    }

    /** Those that stand in the file themselves, each in its place. */
    private static void checkFile(SourceText file, Findings findings) {
        String content = file.content();
        for (int at = Controls.indexIn(content, 0); at >= 0; at = Controls.indexIn(content, at + 1)) {
            // A lone carriage return ended the lines of old systems.
            if (content.charAt(at) != '\r') {
                report(file.name(), file.locate(at), "the text", content, at, findings);
            }
        }
    }

    /** Those that the claims file writes as escapes. */
    private static void checkClaim(Claim claim, SourceText file, Findings findings) {
        Location place = file.locate(claim.span().start());
        String of = " of the claim " + claim.id();
        escaped("statement" + of, claim.statement(), file, place, findings);
        escaped("waiver" + of, claim.waiver(), file, place, findings);
        for (String tag : claim.tags()) {
            escaped("tags" + of, tag, file, place, findings);
        }
        for (EvidenceLink link : claim.evidence()) {
            Location at = file.locate(link.span().start());
            escaped("locator" + of, link.locatorText(), file, at, findings);
            escaped("answer" + of, link.answer(), file, at, findings);
            link.excerpt().ifPresent(excerpt -> escaped("excerpt" + of, excerpt.text(), file, at, findings));
            link.translation().ifPresent(text -> escaped("translation" + of, text.text(), file, at, findings));
        }
    }

    private static void escaped(String what, String text, SourceText file, Location place, Findings findings) {
        int at = Controls.indexIn(text, 0);
        if (at >= 0 && file.content().indexOf(text.charAt(at)) < 0) {
            report(what, place, "the " + what, text, at, findings);
        }
    }

    private static void report(String subject, Location place, String where, String text, int at, Findings findings) {
        String name = Controls.name(text.charAt(at));
        int from = Math.max(0, at - SHOWN);
        String before =
                Controls.visible(text.substring(from, at)).replace('\n', ' ').strip();
        findings.add(
                RuleId.CONTROL_CHARACTER,
                subject + ":" + name,
                place,
                name + " stands in " + where + (before.isEmpty() ? "" : " behind `" + before + "`"),
                "take it out: it commands a terminal or turns the order of a line around, and is not seen");
    }

    /** The fields of one source. */
    private record OfSource(Source source, Findings findings) {
        void check() {
            source.texts().forEach(this::field);
            source.variants().forms().forEach((field, forms) -> forms.values().forEach(form -> field(field, form)));
            for (Map.Entry<String, List<Name>> names : source.names().entrySet()) {
                for (Name name : names.getValue()) {
                    field(names.getKey(), name.display());
                    name.variants().values().forEach(form -> field(names.getKey(), form.display()));
                }
            }
            source.dates().forEach((field, date) -> field(field, date.literal()));
            source.printedDates().forEach((field, date) -> field(field, date.printed()));
            Archival archival = source.archival();
            if (archival != null) {
                archival.elements().forEach(this::field);
                if (archival.repository() != null) {
                    field("repository", archival.repository().name());
                    field("repository", archival.repository().shortest());
                }
            }
            field("annotation", source.annotation());
            source.tags().forEach(tag -> field("tags", tag));
            source.others().forEach(this::tree);
        }

        private void tree(String field, Tree tree) {
            if (tree instanceof Scalar scalar) {
                field(field, scalar.text());
            } else if (tree instanceof Sequence list) {
                list.items().forEach(each -> tree(field, each));
            } else if (tree instanceof Mapping mapping) {
                mapping.entries().forEach(entry -> tree(field, entry.value()));
            }
        }

        private void field(String field, @Nullable String text) {
            int at = text == null ? -1 : Controls.indexIn(text, 0);
            if (text != null && at >= 0) {
                String where = "the " + field + " of " + source.key();
                report(source.key() + ":" + field, source.location(), where, text, at, findings);
            }
        }
    }
}
