package org.footing.apparatus;

import org.footing.document.write.DocumentMarkup;
import org.footing.document.write.OrgDocument;

/** Org. */
final class OrgFormat extends BlockFormat {
    OrgFormat() {
        super("org");
    }

    @Override
    public DocumentMarkup markup(StringBuilder out) {
        return new OrgDocument(out);
    }
}
