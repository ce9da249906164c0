package org.footing.check;

import org.footing.claim.Component;
import org.footing.claim.EvidenceLink;
import org.footing.claim.LinkState;
import org.footing.claim.Stance;
import org.footing.claim.Status;
import org.footing.claim.Verification;

/** Links whose source was checked and does not hold, or no longer; objections without a reply. */
final class EvidenceRules implements Rule {
    private static final int LONGEST_CHANGE = 60;

    @Override
    public void check(Paper paper, Findings findings) {
        for (ClaimResult claim : paper.claims()) {
            for (LinkResult result : claim.links()) {
                EvidenceLink link = result.link();
                String subject =
                        link.note() + ":" + link.source() + ":" + link.stance().id();
                if (result.state().status() == Status.FAILED) {
                    findings.add(
                            RuleId.FAILED,
                            claim.claim(),
                            subject,
                            paper.inFile(link),
                            named(link) + " was checked and does not say this" + when(link.verification()),
                            "find another source, or change the claim");
                }
                if (result.state().isStale()) {
                    findings.add(
                            RuleId.STALE,
                            claim.claim(),
                            subject,
                            paper.inFile(link),
                            stale(result.state()),
                            "look again, then `footing verify " + claim.claim().id() + "`");
                }
                if (link.stance() == Stance.COUNTER_EVIDENCE && link.answer().isEmpty()) {
                    findings.add(
                            RuleId.UNANSWERED_COUNTER_EVIDENCE,
                            claim.claim(),
                            subject,
                            paper.inFile(link),
                            named(link) + " speaks against the claim, and nothing answers it",
                            "answer it in the paper, and record the reply as answer: …");
                }
            }
        }
    }

    private static String named(EvidenceLink link) {
        String source = link.source().isEmpty() ? "the source" : link.source();
        return link.locatorText().isEmpty() ? source : source + ", " + link.locatorText() + ",";
    }

    private static String when(Verification verification) {
        String by = verification.by().isEmpty() ? "" : " by " + verification.by();
        String on = verification.date().isEmpty() ? "" : " on " + verification.date();
        return by.isEmpty() && on.isEmpty() ? "" : " (checked" + by + on + ")";
    }

    private static String stale(LinkState state) {
        StringBuilder out = new StringBuilder();
        for (Component component : state.changed()) {
            out.append(out.length() == 0 ? "" : ", and ").append(words(component));
            String before = state.link().verification().texts().of(component);
            String now = state.texts().of(component);
            if (!before.isEmpty() && before.length() <= LONGEST_CHANGE && now.length() <= LONGEST_CHANGE) {
                out.append(" (").append(before).append(" → ").append(now).append(')');
            }
        }
        String date = state.link().verification().date();
        out.append(date.isEmpty() ? " changed since it was checked" : " changed since it was checked on " + date);
        return out.toString();
    }

    private static String words(Component component) {
        return switch (component) {
            case SENTENCE -> "the sentence";
            case CITATION -> "stance or locator";
            case SOURCE -> "the source";
            case EXCERPT -> "excerpt or translation";
        };
    }
}
