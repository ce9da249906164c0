package org.footing.claim;

import java.util.List;
import java.util.Optional;

/** What sort of statement a claim is, which decides what it needs. */
public enum Kind {
    FACT("fact", List.of(Need.SOURCE, Need.LOCATOR)),
    QUOTATION("quotation", List.of(Need.SOURCE, Need.LOCATOR, Need.EXCERPT, Need.TRANSLATION)),
    INTERPRETATION("interpretation", List.of(Need.SOURCE_OR_PREMISE)),
    BACKGROUND("background", List.of(Need.SOURCE)),
    ARGUMENT("argument", List.of(Need.PREMISE)),
    OWN_DATA("own-data", List.of(Need.DATA_OR_METHOD)),
    METHOD("method", List.of(Need.DATA_OR_METHOD)),
    COMMON_KNOWLEDGE("common-knowledge", List.of(Need.WAIVER));

    private static final List<Kind> ALL = List.of(values());

    private final String id;

    @SuppressWarnings("ImmutableEnumChecker") // List.of never changes
    private final List<Need> needs;

    Kind(String id, List<Need> needs) {
        this.id = id;
        this.needs = needs;
    }

    /** The name that files use. */
    public String id() {
        return id;
    }

    /** What a claim of this kind needs unless it is waived. */
    public List<Need> needs() {
        return needs;
    }

    /** Whether a link from such a claim must carry a locator. */
    public boolean requiresLocator() {
        return needs.contains(Need.LOCATOR);
    }

    /** The kind that files call {@code id}. */
    public static Optional<Kind> of(String id) {
        for (Kind kind : ALL) {
            if (kind.id.equals(id)) {
                return Optional.of(kind);
            }
        }
        return Optional.empty();
    }
}
