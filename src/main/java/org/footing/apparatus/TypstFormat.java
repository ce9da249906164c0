package org.footing.apparatus;

import org.footing.document.write.DocumentMarkup;
import org.footing.document.write.TypstDocument;

/** Typst. */
final class TypstFormat extends BlockFormat {
    TypstFormat() {
        super("typst");
    }

    @Override
    public DocumentMarkup markup(StringBuilder out) {
        return new TypstDocument(out);
    }
}
