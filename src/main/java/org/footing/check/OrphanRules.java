package org.footing.check;

import java.util.HashSet;
import java.util.Set;
import org.footing.claim.Claim;
import org.footing.claim.EvidenceLink;
import org.footing.source.Source;

/** Sources that no note and no claim uses. */
final class OrphanRules implements Rule {
    @Override
    public void check(Paper paper, Findings findings) {
        Set<String> used = new HashSet<>();
        for (Cited cited : paper.citations()) {
            used.add(cited.citation().key());
        }
        for (Claim claim : paper.input().claims().all()) {
            for (EvidenceLink link : claim.evidence()) {
                used.add(link.source());
            }
        }
        for (Source source : paper.input().sources()) {
            if (!used.contains(source.key())) {
                findings.add(
                        RuleId.ORPHAN_SOURCE,
                        source.key(),
                        source.location(),
                        "no note and no claim uses " + source.key(),
                        "cite it, or `footing remove " + source.key() + "`");
            }
        }
    }
}
