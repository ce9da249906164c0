package org.footing.apparatus;

import org.footing.document.Metadata;
import org.footing.document.write.DocumentMarkup;
import org.footing.document.write.RtfDocument;
import org.footing.document.write.RtfFile;

/** Rich Text Format, as word processors take it from the clipboard: always a whole document. */
final class RtfFormat extends BlockFormat {
    RtfFormat() {
        super("rtf");
    }

    @Override
    public DocumentMarkup markup(StringBuilder out) {
        return new RtfDocument(out);
    }

    @Override
    public String whole(String text) {
        return RtfFile.around(text, Metadata.NONE);
    }
}
