package org.footing.check;

import java.util.List;
import org.footing.check.measure.Ratios;
import org.footing.manuscript.Manuscript;
import org.footing.manuscript.Section;
import org.jspecify.annotations.Nullable;

/**
 * The claims of one section.
 *
 * @param manuscript null for the claims that no manuscript has
 * @param section null for the claims that no manuscript has
 * @param title for people; never empty
 * @param claims in the order of the text
 * @param ratios of these claims, and of the sentences of the section
 */
public record SectionResult(
        @Nullable Manuscript manuscript,
        @Nullable Section section,
        String title,
        List<ClaimResult> claims,
        Ratios ratios) {
    public SectionResult {
        claims = List.copyOf(claims);
    }
}
