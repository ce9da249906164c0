package org.footing.document.formats;

import java.nio.file.Path;
import org.footing.document.Document;
import org.footing.document.html.HtmlReader;
import org.footing.text.TextFile;

/** Pages in HTML. */
final class HtmlDraft implements DraftFormat {
    @Override
    public String id() {
        return "html";
    }

    @Override
    public String[] suffixes() {
        return new String[] {"html", "htm", "xhtml"};
    }

    @Override
    public Document read(byte[] bytes, String name, Path folder) {
        return HtmlReader.read(TextFile.decode(bytes, name));
    }
}
