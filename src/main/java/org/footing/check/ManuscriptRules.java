package org.footing.check;

import org.footing.document.DocumentProblem;
import org.footing.document.ProblemKind;
import org.footing.manuscript.Manuscript;

/** What is malformed in a manuscript: notes called and not defined, defined twice or never called, brackets that do not read. */
final class ManuscriptRules implements Rule {
    private static final int LONGEST_SUBJECT = 40;

    @Override
    public void check(Paper paper, Findings findings) {
        for (Manuscript manuscript : paper.input().manuscripts()) {
            for (DocumentProblem problem : manuscript.problems()) {
                String words = problem.span().of(manuscript.source().content()).strip();
                String subject = words.substring(0, Math.min(words.length(), LONGEST_SUBJECT));
                findings.add(
                        rule(problem.kind()),
                        subject,
                        manuscript.source().locate(problem.span()),
                        problem.message(),
                        problem.advice());
            }
        }
    }

    static RuleId rule(ProblemKind kind) {
        return switch (kind) {
            case UNDEFINED_NOTE -> RuleId.UNDEFINED_NOTE;
            case UNUSED_NOTE -> RuleId.UNUSED_NOTE;
            case DUPLICATE_NOTE -> RuleId.DUPLICATE_NOTE;
            case EMPTY_NOTE -> RuleId.EMPTY_NOTE;
            case NESTED_NOTE -> RuleId.NESTED_NOTE;
            case MALFORMED_CITATION -> RuleId.MALFORMED_CITATION;
            case MALFORMED_ATTRIBUTES -> RuleId.MALFORMED_ATTRIBUTES;
            case UNCLOSED_DIV -> RuleId.UNCLOSED_DIV;
            case CLAIM_WITHOUT_ID -> RuleId.CLAIM_WITHOUT_ID;
            case DUPLICATE_CLAIM -> RuleId.DUPLICATE_CLAIM;
            case MALFORMED_METADATA -> RuleId.MALFORMED_METADATA;
            case NOT_UNDERSTOOD -> RuleId.NOT_UNDERSTOOD;
        };
    }
}
