package org.footing.check;

import java.util.List;
import java.util.Set;
import org.footing.claim.EvidenceLink;
import org.footing.csl.locator.Locator;
import org.footing.manuscript.Note;
import org.footing.source.Archival;
import org.footing.source.Source;
import org.footing.text.Location;
import org.jspecify.annotations.Nullable;

/** Locators that cannot be read, or that a source of this kind cannot have. */
final class LocatorRules implements Rule {
    private static final Set<String> PAGED = Set.of(
            "article-journal",
            "article-magazine",
            "article-newspaper",
            "book",
            "chapter",
            "entry-dictionary",
            "entry-encyclopedia",
            "paper-conference",
            "report",
            "review",
            "review-book",
            "thesis");

    @Override
    public void check(Paper paper, Findings findings) {
        for (Cited cited : paper.citations()) {
            String written = cited.citation().locatorText();
            if (!written.isEmpty()) {
                Report report = new Report(findings, null, cited.subject(), cited.location());
                check(
                        report,
                        cited.citation().locator(),
                        paper.input().sources().find(cited.citation().key()));
            }
        }
        for (ClaimResult claim : paper.claims()) {
            for (LinkResult link : claim.links()) {
                String written = link.link().locatorText();
                if (!written.isEmpty() && !isInNote(paper, claim, link.link())) {
                    String subject = link.link().note() + ":" + link.link().source();
                    Report report = new Report(findings, claim, subject, paper.inFile(link.link()));
                    check(report, link.link().locator(), link.source());
                }
            }
        }
    }

    /** Whether the note has the same words: then they are looked at there. */
    private static boolean isInNote(Paper paper, ClaimResult claim, EvidenceLink link) {
        Note note = paper.note(claim, link);
        if (note == null) {
            return false;
        }
        List<Cited> cited = paper.citations(note, link.source());
        for (Cited one : cited) {
            if (one.citation().locatorText().equals(link.locatorText())) {
                return true;
            }
        }
        return false;
    }

    private static void check(Report report, Locator locator, @Nullable Source source) {
        String written = locator.verbatim();
        if (!locator.isParsed()) {
            report.add(
                    RuleId.UNPARSED_LOCATOR,
                    "the locator `" + written + "` is in no known notation",
                    "write it as in p. 12, с. 12, л. 12 об. or 12頁, and move other words behind it");
        } else if (source != null) {
            checkKind(report, written, locator, source);
        }
        for (Locator.Part part : locator.parts()) {
            if (part.label().equals("page")
                    && (part.sign().equals("C.") || part.sign().equals("c."))) {
                report.add(
                        RuleId.LOOK_ALIKE,
                        "the `" + part.sign() + "` of `" + written + "` is a Latin letter, taken for the Russian one",
                        "type С. in Cyrillic, or p. where pages are meant in English");
            }
        }
        int hyphen = LocatorMatch.hyphenRange(written);
        if (hyphen >= 0) {
            report.add(
                    RuleId.HYPHEN_RANGE,
                    "a hyphen stands for the dash of a range in `" + written + "`",
                    "write " + written.substring(0, hyphen) + "–" + written.substring(hyphen + 1));
        }
    }

    private static void checkKind(Report report, String written, Locator locator, Source source) {
        boolean leaves = isCountedInLeaves(source.archival());
        for (Locator.Part part : locator.parts()) {
            if (leaves && part.label().equals("page")) {
                report.add(
                        RuleId.FOREIGN_LOCATOR,
                        "`" + written + "` counts pages, and " + source.key()
                                + " is an archival file, which is counted in leaves",
                        "if the source is right, write л.; else the note means another source");
            } else if (source.archival() == null
                    && PAGED.contains(source.type())
                    && part.label().equals("folio")) {
                report.add(
                        RuleId.FOREIGN_LOCATOR,
                        "`" + written + "` counts leaves, and " + source.key() + " (" + source.type() + ") has pages",
                        "if the source is right, write p. or с.; else the note means another source");
            }
        }
    }

    private static boolean isCountedInLeaves(@Nullable Archival archival) {
        return archival != null && (archival.element("fond") != null || archival.element("opis") != null);
    }

    /** Where findings about one locator go. */
    private record Report(Findings findings, @Nullable ClaimResult claim, String subject, Location location) {
        void add(RuleId rule, String message, String suggestion) {
            if (claim == null) {
                findings.add(rule, subject, location, message, suggestion);
            } else {
                findings.add(rule, claim.claim(), subject, location, message, suggestion);
            }
        }
    }
}
