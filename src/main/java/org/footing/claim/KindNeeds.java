package org.footing.claim;

import java.util.ArrayList;
import java.util.List;
import org.footing.source.Source;
import org.footing.source.Sources;

/** What a claim's own links leave unmet of what its kind needs. Whether premises are covered is not looked at here. */
final class KindNeeds {
    private static final List<Need> MET = List.of();

    private final Sources sources;
    private final String language;

    KindNeeds(Sources sources, String language) {
        this.sources = sources;
        this.language = language;
    }

    /** The needs that are not met; for several links, those of the link that meets most. */
    List<Need> missing(Claim claim) {
        if (claim.isWaived()) {
            return List.of();
        }
        List<Need> needs = claim.kind().needs();
        return switch (needs.get(0)) {
            case SOURCE -> best(claim, needs);
            case SOURCE_OR_PREMISE ->
                claim.premises().isEmpty() && !best(claim, List.of(Need.SOURCE)).isEmpty() ? needs : MET;
            case PREMISE -> claim.premises().isEmpty() ? needs : MET;
            case DATA_OR_METHOD -> hasDataOrMethod(claim) ? MET : needs;
            default -> needs;
        };
    }

    private List<Need> best(Claim claim, List<Need> needs) {
        List<Need> fewest = withoutLink(needs);
        for (EvidenceLink link : claim.evidence()) {
            Source source = sources.find(link.source());
            if (source == null || !link.stance().isBacking()) {
                continue;
            }
            List<Need> missing = missing(claim, link, source, needs);
            if (fewest.contains(Need.SOURCE) || missing.size() < fewest.size()) {
                fewest = missing;
            }
        }
        return fewest;
    }

    /** Without a source nothing says that a translation is due. */
    private static List<Need> withoutLink(List<Need> needs) {
        List<Need> all = new ArrayList<>(needs);
        all.remove(Need.TRANSLATION);
        return all;
    }

    private List<Need> missing(Claim claim, EvidenceLink link, Source source, List<Need> needs) {
        List<Need> missing = new ArrayList<>();
        for (Need need : needs) {
            boolean met = switch (need) {
                case LOCATOR -> !link.locator().isEmpty();
                case EXCERPT -> link.excerpt().isPresent();
                case TRANSLATION ->
                    !needsTranslation(claim, link, source) || link.translation().isPresent();
                default -> true;
            };
            if (!met) {
                missing.add(need);
            }
        }
        return missing;
    }

    /** Whether the words of the source are in another language than the claim; unknown languages count as the same. */
    private boolean needsTranslation(Claim claim, EvidenceLink link, Source source) {
        String ours = claim.language().isEmpty() ? language : claim.language();
        String theirs = link.excerpt().isPresent() ? link.excerpt().get().language() : "";
        if (theirs.isEmpty()) {
            String known = source.language();
            theirs = known == null ? "" : known;
        }
        return !ours.isEmpty() && !theirs.isEmpty() && !primary(ours).equalsIgnoreCase(primary(theirs));
    }

    private static String primary(String tag) {
        int end = tag.indexOf('-');
        return end < 0 ? tag : tag.substring(0, end);
    }

    private boolean hasDataOrMethod(Claim claim) {
        for (EvidenceLink link : claim.evidence()) {
            boolean fits = link.stance() == Stance.DATA || link.stance() == Stance.METHOD;
            if (fits && sources.find(link.source()) != null) {
                return true;
            }
        }
        return false;
    }
}
