package org.footing.claim;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.footing.text.SourceText;

/** The claims of a library, in the order of their file. */
public final class Claims {
    private final SourceText file;
    private final List<Claim> claims;
    private final Map<String, Claim> byId;

    /** @throws IllegalArgumentException when two claims have one id */
    public Claims(SourceText file, List<Claim> claims) {
        this.file = file;
        this.claims = List.copyOf(claims);
        this.byId = new HashMap<>(claims.size() * 2);
        for (Claim claim : claims) {
            if (byId.put(claim.id(), claim) != null) {
                throw new IllegalArgumentException("two claims have the id " + claim.id());
            }
        }
    }

    /** The text of the file that the spans of claims point into. */
    public SourceText file() {
        return file;
    }

    public List<Claim> all() {
        return claims;
    }

    public Optional<Claim> get(String id) {
        return Optional.ofNullable(byId.get(id));
    }
}
