package org.footing.document.formats;

import java.nio.file.Path;
import org.footing.document.Document;
import org.footing.document.latex.LatexReader;
import org.footing.text.TextFile;

/** LaTeX. */
final class LatexDraft implements DraftFormat {
    @Override
    public String id() {
        return "latex";
    }

    @Override
    public String[] suffixes() {
        return new String[] {"tex", "latex", "ltx"};
    }

    @Override
    public Document read(byte[] bytes, String name, Path folder) {
        return LatexReader.read(TextFile.decode(bytes, name), folder);
    }
}
