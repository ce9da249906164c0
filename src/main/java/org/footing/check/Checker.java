package org.footing.check;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.footing.claim.ClaimState;
import org.footing.manuscript.Manuscript;

/** Checks a paper. */
public final class Checker {
    private Checker() {}

    /** Takes the measures, applies the rules and compares with the thresholds; reads and writes no file. */
    public static CheckResult check(CheckInput input) {
        Selection selection = Selection.of(input);
        Paper paper = new Paper(input, selection.claims());
        Findings findings = new Findings(input.files());
        for (Rule rule : rules()) {
            rule.check(paper, findings);
        }
        List<Finding> found = relevant(findings.sorted(), selection);
        Tally tally = new Tally(input);
        List<SectionResult> sections = tally.sections(selection.claims());
        Counts counts = count(input, selection, found);
        return new CheckResult(
                input,
                selection.claims(),
                sections,
                SourceResults.of(paper),
                tally.total(selection.claims()),
                counts,
                found,
                Gates.of(input.thresholds(), tally, selection.claims(), sections, counts));
    }

    private static List<Rule> rules() {
        return List.of(
                new ManuscriptRules(),
                new CitationRules(),
                new AnchorRules(),
                new LinkRules(),
                new NeedRules(),
                new PremiseRules(),
                new EvidenceRules(),
                new LocatorRules(),
                new ScriptRules(),
                new LookAlikeRules(),
                new ControlRules(),
                new TagRules(),
                new FormRules(),
                new GenitiveRules(),
                new OrphanRules(),
                new TypingRules(),
                new MarkRules(),
                new PrintedNoteRules(),
                new RepeatRules(),
                new CitedTitleRules(),
                new SpellingRules(),
                new GlossRules());
    }

    /** A claim that is left out takes its findings with it. */
    private static List<Finding> relevant(List<Finding> findings, Selection selection) {
        Set<String> out = new HashSet<>();
        for (ClaimState state : selection.leftOut()) {
            out.add(state.claim().id());
        }
        List<Finding> kept = new ArrayList<>(findings.size());
        for (Finding finding : findings) {
            if (!out.contains(finding.claim())) {
                kept.add(finding);
            }
        }
        return kept;
    }

    private static Counts count(CheckInput input, Selection selection, List<Finding> findings) {
        Counts.Counter counter = new Counts.Counter();
        for (ClaimResult claim : selection.claims()) {
            counter.add("claims", 1);
            counter.add(claim.verdict().id(), 1);
            for (LinkResult link : claim.links()) {
                counter.add("links", 1);
                counter.add(link.state().id() + "-links", 1);
            }
        }
        counter.add("filtered-out", selection.filteredOut());
        counter.add("elsewhere", selection.leftOut().size() - selection.filteredOut());
        for (Manuscript manuscript : input.manuscripts()) {
            counter.add("notes", manuscript.notes().size());
        }
        counter.add("sources", input.sources().size());
        for (Finding finding : findings) {
            counter.add(finding.severity().id() + "s", 1);
            counter.add(finding.rule().id(), 1);
        }
        return counter.counts();
    }
}
