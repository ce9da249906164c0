package org.footing.check;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.footing.check.measure.Measure;
import org.footing.check.measure.Ratios;
import org.footing.claim.Kind;
import org.footing.claim.Stance;
import org.footing.manuscript.Manuscript;
import org.footing.manuscript.Paragraph;
import org.footing.manuscript.Section;
import org.footing.manuscript.Sentence;

/** Takes the measures, of all claims or of some. */
final class Tally {
    private final CheckInput input;
    private final ClaimedText claimed;

    Tally(CheckInput input) {
        this.input = input;
        this.claimed = ClaimedText.of(input.assessment().states());
    }

    /** Of these claims, and of all sentences. */
    Ratios total(List<ClaimResult> claims) {
        Ratios.Counter counter = new Ratios.Counter();
        for (ClaimResult claim : claims) {
            count(claim, counter);
        }
        for (Manuscript manuscript : input.manuscripts()) {
            for (Paragraph paragraph : manuscript.paragraphs()) {
                count(manuscript, paragraph, counter);
            }
        }
        return counter.ratios();
    }

    /** Of these claims, and of no sentence. */
    static Ratios of(List<ClaimResult> claims) {
        Ratios.Counter counter = new Ratios.Counter();
        for (ClaimResult claim : claims) {
            count(claim, counter);
        }
        return counter.ratios();
    }

    /** Section by section; each claim counts where it first stands, so that the sections add up to the total. */
    List<SectionResult> sections(List<ClaimResult> claims) {
        List<SectionResult> results = new ArrayList<>();
        for (Manuscript manuscript : input.manuscripts()) {
            for (Section section : manuscript.sections()) {
                List<ClaimResult> here = new ArrayList<>();
                Ratios.Counter counter = new Ratios.Counter();
                for (ClaimResult claim : claims) {
                    if (isIn(claim, manuscript, section)) {
                        here.add(claim);
                        count(claim, counter);
                    }
                }
                for (Paragraph paragraph : manuscript.paragraphs()) {
                    if (starts(paragraph.section(), section)) {
                        count(manuscript, paragraph, counter);
                    }
                }
                Ratios ratios = counter.ratios();
                if (!here.isEmpty() || ratios.get(Measure.MARKING).isDefined()) {
                    results.add(new SectionResult(manuscript, section, title(section), here, ratios));
                }
            }
        }
        List<ClaimResult> unplaced = new ArrayList<>();
        for (ClaimResult claim : claims) {
            if (claim.home() == null) {
                unplaced.add(claim);
            }
        }
        if (!unplaced.isEmpty()) {
            results.add(new SectionResult(null, null, "In no manuscript", unplaced, of(unplaced)));
        }
        return results;
    }

    private static String title(Section section) {
        if (!section.title().isEmpty()) {
            return section.title();
        }
        return "(opening)";
    }

    private static boolean isIn(ClaimResult claim, Manuscript manuscript, Section section) {
        return claim.home() != null
                && claim.home().manuscript().source() == manuscript.source()
                && starts(claim.home().section(), section);
    }

    private static boolean starts(Section a, Section b) {
        return a.span().start() == b.span().start() && a.level() == b.level();
    }

    private void count(Manuscript manuscript, Paragraph paragraph, Ratios.Counter counter) {
        for (Sentence sentence : paragraph.sentences()) {
            if (sentence.isNoted()) {
                counter.count(Measure.MARKING, claimed.touches(manuscript, sentence.span()));
            }
        }
    }

    private static void count(ClaimResult result, Ratios.Counter counter) {
        if (result.verdict() == Verdict.WAIVED) {
            return;
        }
        Kind kind = result.claim().kind();
        counter.count(Measure.CLAIM, result.coverage().shallow());
        counter.count(Measure.DEEP, result.coverage().deep());
        counter.count(Measure.VERIFIED, result.coverage().verified());
        if (kind == Kind.QUOTATION) {
            counter.count(Measure.QUOTATION, result.coverage().shallow());
        }
        countLinks(result, kind, counter);
    }

    private static void countLinks(ClaimResult result, Kind kind, Ratios.Counter counter) {
        Set<String> sources = new HashSet<>();
        boolean primary = false;
        boolean countered = false;
        boolean unanswered = false;
        for (LinkResult link : result.links()) {
            if (link.isBacking()) {
                sources.add(link.link().source());
                primary |= link.sourceClass().equals("primary");
                if (kind.requiresLocator()) {
                    counter.count(Measure.LOCATOR, !link.link().locatorText().isEmpty());
                }
            } else if (link.link().stance() == Stance.COUNTER_EVIDENCE) {
                countered = true;
                unanswered |= link.link().answer().isEmpty();
            }
        }
        if (kind == Kind.FACT || kind == Kind.QUOTATION) {
            counter.count(Measure.PRIMARY, primary);
        }
        if (!sources.isEmpty()) {
            counter.count(Measure.SINGLE_SOURCE, sources.size() == 1);
        }
        if (countered) {
            counter.count(Measure.COUNTER_EVIDENCE, unanswered);
        }
    }
}
