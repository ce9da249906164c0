package org.footing.check;

import java.util.List;
import org.footing.claim.Claim;
import org.footing.claim.Kind;

/**
 * Which claims are looked at. An empty list admits all.
 *
 * @param kinds of which a claim must have one
 * @param tags of which a claim must have one
 */
public record Filter(List<Kind> kinds, List<String> tags) {
    /** All claims. */
    public static final Filter NONE = new Filter(List.of(), List.of());

    public Filter {
        kinds = List.copyOf(kinds);
        tags = List.copyOf(tags);
    }

    public boolean isNone() {
        return kinds.isEmpty() && tags.isEmpty();
    }

    boolean admits(Claim claim) {
        return (kinds.isEmpty() || kinds.contains(claim.kind())) && (tags.isEmpty() || hasTag(claim));
    }

    private boolean hasTag(Claim claim) {
        for (String tag : claim.tags()) {
            if (tags.contains(tag)) {
                return true;
            }
        }
        return false;
    }

    /** For people: {@code none}, or {@code kind fact; tag council, treaty}. */
    public String display() {
        if (isNone()) {
            return "none";
        }
        StringBuilder out = new StringBuilder();
        for (Kind kind : kinds) {
            out.append(out.length() == 0 ? "kind " : ", ").append(kind.id());
        }
        if (!tags.isEmpty()) {
            out.append(out.length() == 0 ? "tag " : "; tag ").append(String.join(", ", tags));
        }
        return out.toString();
    }
}
