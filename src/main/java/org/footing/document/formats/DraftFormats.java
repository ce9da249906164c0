package org.footing.document.formats;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.footing.document.Document;
import org.footing.document.printed.PrintedNotes;
import org.footing.text.Similar;
import org.footing.text.TextFile;
import org.footing.text.UsageException;

/** The formats of drafts. A new one is a class here and a room for its reader. */
public final class DraftFormats {
    private static final List<DraftFormat> ALL = List.of(
            new MarkdownDraft(),
            new DocxDraft(),
            new OdtDraft(),
            new HtmlDraft(),
            new LatexDraft(),
            new PandocDraft("org", "org"),
            new PandocDraft("rst", "rst"),
            new PandocDraft("epub", "epub"),
            new PandocDraft("docbook", "dbk"),
            new PandocDraft("jats", "jats"),
            new PandocDraft("fb2", "fb2"),
            new PandocDraft("mediawiki", "wiki"),
            new PandocDraft("asciidoc", "adoc"),
            new PandocDraft("typst", "typ"),
            new PandocDraft("textile", "textile"),
            new PandocDraft("ipynb", "ipynb"));

    private DraftFormats() {}

    /** The names that commands take. */
    public static List<String> ids() {
        List<String> ids = new ArrayList<>();
        for (DraftFormat format : ALL) {
            ids.add(format.id());
        }
        return ids;
    }

    /**
     * Reads a draft in the format that its name tells; notes that it prints become notes.
     *
     * @throws org.footing.text.InputException when it cannot be read
     */
    public static Document read(Path file) {
        return read(file, "");
    }

    /**
     * Reads a draft.
     *
     * @param from the format; empty for the one that the file's name tells
     * @throws UsageException when there is no such format
     * @throws org.footing.text.InputException when it cannot be read
     */
    public static Document read(Path file, String from) {
        String name = file.toString();
        DraftFormat format = from.isEmpty() ? of(name) : named(from);
        Path parent = file.toAbsolutePath().getParent();
        return read(format, TextFile.bytes(file, name), name, parent == null ? file : parent);
    }

    /**
     * Reads a draft that is no file.
     *
     * @param from the format; empty for Markdown
     * @param folder where files that it names are looked for
     */
    public static Document read(byte[] bytes, String name, String from, Path folder) {
        return read(from.isEmpty() ? ALL.get(0) : named(from), bytes, name, folder);
    }

    private static Document read(DraftFormat format, byte[] bytes, String name, Path folder) {
        return PrintedNotes.recognise(format.read(bytes, name, folder));
    }

    /** Whether a file's name tells that it is a draft that may bring sources in fields: of a word processor, or Markdown. */
    public static boolean isDraft(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return lower.endsWith(".docx") || lower.endsWith(".docm") || lower.endsWith(".odt") || lower.endsWith(".md");
    }

    /** The format that a file's name tells; Markdown when it tells none. */
    private static DraftFormat of(String name) {
        int dot = name.lastIndexOf('.');
        String suffix = dot < 0 ? "" : name.substring(dot + 1).toLowerCase(Locale.ROOT);
        for (DraftFormat format : ALL) {
            for (String own : format.suffixes()) {
                if (own.equals(suffix)) {
                    return format;
                }
            }
        }
        return ALL.get(0);
    }

    private static DraftFormat named(String id) {
        for (DraftFormat format : ALL) {
            if (format.id().equals(id)) {
                return format;
            }
        }
        String near = Similar.to(id, ids());
        throw new UsageException(
                "--from does not take '" + id + "'",
                near == null ? "choose one of " + String.join(", ", ids()) : "did you mean " + near + "?");
    }
}
