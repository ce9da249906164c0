package org.footing.csl.document;

import java.util.List;

/**
 * What a change to a document did.
 *
 * @param rendered the ids of the citations that were rendered anew, in the order of the document
 * @param changed those of them that read differently now
 */
public record Update(List<String> rendered, List<String> changed) {
    public Update {
        rendered = List.copyOf(rendered);
        changed = List.copyOf(changed);
    }
}
