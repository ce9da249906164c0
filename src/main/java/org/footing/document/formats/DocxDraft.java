package org.footing.document.formats;

import java.nio.file.Path;
import org.footing.document.Document;
import org.footing.document.docx.DocxReader;

/** Word's documents. */
final class DocxDraft implements DraftFormat {
    @Override
    public String id() {
        return "docx";
    }

    @Override
    public String[] suffixes() {
        return new String[] {"docx", "docm", "dotx"};
    }

    @Override
    public Document read(byte[] bytes, String name, Path folder) {
        return DocxReader.read(bytes, name);
    }
}
