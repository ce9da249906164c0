package org.footing.exchange;

import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.List;
import org.footing.record.BibRecord;
import org.footing.record.ReadNotes;
import org.footing.record.RecordFormat;
import org.footing.text.InputException;
import org.footing.text.SourceText;
import org.footing.text.TextFile;
import org.footing.text.UsageException;
import org.footing.text.tree.Mapping;

/** Reads new sources from files of other programs. */
public final class Imports {
    private static final int START = 8192;

    private Imports() {}

    /**
     * Reads a file; what it is and how it is encoded is told by its name and content unless {@code options} say it.
     *
     * @throws InputException when the file is not what its name says, or a record is broken and none may be skipped
     * @throws UsageException when nothing tells what the file is
     */
    public static ImportedFile read(Path file, ImportOptions options) {
        String name = file.toString();
        byte[] bytes = TextFile.bytes(file, name);
        Charset named = options.encoding() == null ? null : FileEncoding.named(options.encoding());
        Charset charset = named == null ? FileEncoding.of(bytes) : named;
        return read(FileEncoding.decode(bytes, charset, name), charset.name(), options);
    }

    /** Reads a text; {@code encoding} is only told on. */
    public static ImportedFile read(SourceText text, String encoding, ImportOptions options) {
        String content = text.content();
        String start = content.substring(0, Math.min(START, content.length()));
        String asked = options.format();
        String id = asked == null ? RecordFormats.idOf(text.name(), start) : asked;
        ReadNotes notes = new ReadNotes(options.keepCase());
        List<Mapping> items = switch (id) {
            case "csl-json" -> CslJsonImport.read(text);
            case "csl-yaml" -> CslYaml.read(text);
            default -> items(RecordFormats.get(id), text, notes, options);
        };
        items = CleanItems.of(items, text, notes);
        if (options.strict() && !notes.guesses().isEmpty()) {
            throw new InputException(notes.guesses());
        }
        return new ImportedFile(id, encoding, items, notes.guesses(), notes.faults());
    }

    /** The items of a file of this format. */
    static List<Mapping> items(RecordFormat format, SourceText text, ReadNotes notes) {
        return items(format, text, notes, ImportOptions.DEFAULT);
    }

    private static List<Mapping> items(RecordFormat format, SourceText text, ReadNotes notes, ImportOptions options) {
        RecordFormat.Reader reader = format.reader();
        if (reader == null) {
            throw new UsageException(format.id() + " is only written", "choose a format that is read");
        }
        List<BibRecord> records = reader.read(text, notes);
        if (!notes.faults().isEmpty() && !options.skipBroken()) {
            throw new InputException(notes.faults());
        }
        return ImportedItems.of(records, text, notes);
    }

    /** The items of a BibTeX file. */
    static List<Mapping> bibtex(SourceText text) {
        return items(RecordFormats.get("bibtex"), text, new ReadNotes(false));
    }

    static List<Mapping> cslJson(SourceText text) {
        return CslJsonImport.read(text);
    }

    static List<Mapping> ris(SourceText text) {
        return items(RecordFormats.get("ris"), text, new ReadNotes(false));
    }
}
