package org.footing.check;

import java.util.ArrayList;
import java.util.List;
import org.footing.check.measure.Threshold;
import org.footing.claim.Assessment;
import org.footing.claim.Claims;
import org.footing.manuscript.Manuscript;
import org.footing.source.Sources;
import org.footing.source.form.FormNeeds;

/**
 * What is checked.
 *
 * @param version of Footing
 * @param manuscripts may be none: then only claims and sources are checked
 * @param assessment of {@code claims} against {@code manuscripts} and {@code sources}
 * @param needs which forms of names and titles the readers of the paper need
 * @param thresholds what is demanded
 */
public record CheckInput(
        String version,
        List<Manuscript> manuscripts,
        Sources sources,
        Claims claims,
        Assessment assessment,
        Filter filter,
        FormNeeds needs,
        List<Threshold> thresholds) {
    public CheckInput {
        manuscripts = List.copyOf(manuscripts);
        thresholds = List.copyOf(thresholds);
    }

    /** The names of the files that were read: manuscripts, then claims, then sources. */
    public List<String> files() {
        List<String> files = new ArrayList<>();
        for (Manuscript manuscript : manuscripts) {
            files.add(manuscript.source().name());
        }
        files.add(claims.file().name());
        files.add(sources.file());
        return files;
    }
}
