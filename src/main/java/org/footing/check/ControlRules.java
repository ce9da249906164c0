package org.footing.check;

import java.util.List;
import java.util.Map;
import org.footing.claim.Claim;
import org.footing.claim.EvidenceLink;
import org.footing.language.calendar.DateValue;
import org.footing.manuscript.Manuscript;
import org.footing.source.Archival;
import org.footing.source.Name;
import org.footing.source.PrintedDate;
import org.footing.source.Repository;
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
            if (link.excerpt().isPresent()) {
                escaped("excerpt" + of, link.excerpt().get().text(), file, at, findings);
            }
            if (link.translation().isPresent()) {
                escaped("translation" + of, link.translation().get().text(), file, at, findings);
            }
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
            fields(source.texts());
            for (Map.Entry<String, Map<String, String>> forms :
                    source.variants().forms().entrySet()) {
                for (String form : forms.getValue().values()) {
                    field(forms.getKey(), form);
                }
            }
            for (Map.Entry<String, List<Name>> names : source.names().entrySet()) {
                for (Name name : names.getValue()) {
                    field(names.getKey(), name.display());
                    for (Name form : name.variants().values()) {
                        field(names.getKey(), form.display());
                    }
                }
            }
            for (Map.Entry<String, DateValue> date : source.dates().entrySet()) {
                field(date.getKey(), date.getValue().literal());
            }
            for (Map.Entry<String, PrintedDate> date : source.printedDates().entrySet()) {
                field(date.getKey(), date.getValue().printed());
            }
            if (source.archival() != null) {
                archival(source.archival());
            }
            field("annotation", source.annotation());
            for (String tag : source.tags()) {
                field("tags", tag);
            }
            for (Map.Entry<String, Tree> other : source.others().entrySet()) {
                tree(other.getKey(), other.getValue());
            }
        }

        private void archival(Archival archival) {
            fields(archival.elements());
            Repository repository = archival.repository();
            if (repository != null) {
                field("repository", repository.name());
                field("repository", repository.abbreviation());
                field("repository", repository.place());
            }
        }

        private void fields(Map<String, String> texts) {
            for (Map.Entry<String, String> text : texts.entrySet()) {
                field(text.getKey(), text.getValue());
            }
        }

        private void tree(String field, Tree tree) {
            if (tree instanceof Scalar scalar) {
                field(field, scalar.text());
            } else if (tree instanceof Sequence list) {
                for (Tree each : list.items()) {
                    tree(field, each);
                }
            } else if (tree instanceof Mapping mapping) {
                for (Mapping.Entry entry : mapping.entries()) {
                    tree(field, entry.value());
                }
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
