package org.footing.render;

import java.util.ArrayList;
import java.util.List;
import org.footing.text.UsageException;

/** The formats of finished papers. */
public final class PaperFormats {
    private static final List<PaperFormat> ALL = List.of(
            TextPaper.MARKDOWN,
            TextPaper.HTML,
            TextPaper.LATEX,
            TextPaper.TEXT,
            new DocxPaper(),
            new OdtPaper(),
            TextPaper.RTF,
            TextPaper.TYPST,
            TextPaper.ORG);

    private PaperFormats() {}

    /** The names that commands take. */
    public static List<String> ids() {
        List<String> ids = new ArrayList<>();
        for (PaperFormat format : ALL) {
            ids.add(format.id());
        }
        return ids;
    }

    /**
     * The format that commands call so.
     *
     * @throws UsageException when there is none
     */
    public static PaperFormat of(String id) {
        for (PaperFormat format : ALL) {
            if (format.id().equals(id)) {
                return format;
            }
        }
        throw new UsageException("no format `" + id + "`", "use " + String.join(", ", ids()));
    }
}
