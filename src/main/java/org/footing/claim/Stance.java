package org.footing.claim;

import java.util.List;
import java.util.Optional;

/**
 * What the paper does with a source for a claim, with the property of CiTO, the Citation Typing Ontology, that says so. The
 * subject of each property is the citing paper: CiTO's own {@code supports} would say that the paper supports its source, so no
 * stance maps to it.
 */
public enum Stance {
    EVIDENCES("evidences", "citesAsEvidence"),
    SUPPORTS("supports", "obtainsSupportFrom"),
    QUOTES("quotes", "includesQuotationFrom"),
    REPORTS("reports", "containsAssertionFrom"),
    DATA("data", "citesAsDataSource"),
    METHOD("method", "usesMethodIn"),
    AUTHORITY("authority", "citesAsAuthority"),
    BACKGROUND("background", "obtainsBackgroundFrom"),
    AGREES("agrees", "agreesWith"),
    QUALIFIES("qualifies", "qualifies"),
    DISPUTES("disputes", "disputes"),
    REFUTES("refutes", "refutes"),
    COUNTER_EVIDENCE("counter-evidence", "disagreesWith"),
    SEE_ALSO("see-also", "citesForInformation");

    private static final String CITO = "http://purl.org/spar/cito/";
    private static final List<Stance> ALL = List.of(values());

    private final String id;
    private final String property;

    Stance(String id, String property) {
        this.id = id;
        this.property = property;
    }

    /** The name that files use. */
    public String id() {
        return id;
    }

    /** The IRI of the CiTO property that holds between the paper and the source. */
    public String cito() {
        return CITO + property;
    }

    /**
     * Whether a source cited so carries the claim. Sources that it argues against, or only points to, do not.
     */
    public boolean isBacking() {
        switch (this) {
            case DISPUTES, REFUTES, COUNTER_EVIDENCE, SEE_ALSO -> {
                return false;
            }
            default -> {
                return true;
            }
        }
    }

    /** The stance that files call {@code id}. */
    public static Optional<Stance> of(String id) {
        for (Stance stance : ALL) {
            if (stance.id.equals(id)) {
                return Optional.of(stance);
            }
        }
        return Optional.empty();
    }
}
