package org.footing.document.formats;

import java.nio.file.Path;
import org.footing.document.Document;
import org.footing.document.odt.OdtReader;

/** OpenDocument texts. */
final class OdtDraft implements DraftFormat {
    @Override
    public String id() {
        return "odt";
    }

    @Override
    public String[] suffixes() {
        return new String[] {"odt", "ott"};
    }

    @Override
    public Document read(byte[] bytes, String name, Path folder) {
        return OdtReader.read(bytes, name);
    }
}
