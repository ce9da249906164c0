package org.footing.check;

import java.util.List;
import org.footing.claim.EvidenceLink;
import org.footing.source.Sources;

/** Keys, in the manuscript and in the claims file, that no source of the library has. */
final class CitationRules implements Rule {
    @Override
    public void check(Paper paper, Findings findings) {
        Sources sources = paper.input().sources();
        for (Cited cited : paper.citations()) {
            String key = cited.citation().key();
            if (sources.find(key) == null) {
                findings.add(
                        RuleId.UNDEFINED_SOURCE,
                        cited.subject(),
                        cited.location(),
                        cited.place() + " cites " + key + ", which the library does not have",
                        advice(sources, key));
            }
        }
        for (ClaimResult claim : paper.claims()) {
            for (LinkResult result : claim.links()) {
                EvidenceLink link = result.link();
                if (!link.source().isEmpty() && result.source() == null) {
                    findings.add(
                            RuleId.UNDEFINED_SOURCE,
                            claim.claim(),
                            link.source(),
                            paper.input().claims().file().locate(link.sourceSpan()),
                            "the claim rests on " + link.source() + ", which the library does not have",
                            advice(sources, link.source()));
                }
            }
        }
    }

    private static String advice(Sources sources, String key) {
        List<String> similar = sources.similar(key);
        return similar.isEmpty()
                ? "correct the key, or record the source with `footing add`"
                : "did you mean " + String.join(", ", similar) + "?";
    }
}
