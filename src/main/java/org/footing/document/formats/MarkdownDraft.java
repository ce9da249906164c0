package org.footing.document.formats;

import java.nio.file.Path;
import org.footing.document.Document;
import org.footing.document.markdown.MarkdownReader;
import org.footing.text.TextFile;

/** Pandoc's Markdown, and plain text, which is Markdown with little markup. */
final class MarkdownDraft implements DraftFormat {
    @Override
    public String id() {
        return "markdown";
    }

    @Override
    public String[] suffixes() {
        return new String[] {"md", "markdown", "mkd", "mdown", "txt", "text"};
    }

    @Override
    public Document read(byte[] bytes, String name, Path folder) {
        return MarkdownReader.read(TextFile.decode(bytes, name));
    }
}
