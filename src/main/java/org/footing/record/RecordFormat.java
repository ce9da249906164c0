package org.footing.record;

import java.util.List;
import org.footing.text.InputException;
import org.footing.text.SourceText;
import org.jspecify.annotations.Nullable;

/**
 * A format for exchanging records.
 *
 * @param id as options name it: {@code bibtex}, {@code ris}
 * @param endings of file names, in lower case, with the dot
 * @param sniffer tells the format from its content
 * @param reader null for a format that is only written
 * @param writer null for a format that is only read
 */
public record RecordFormat(
        String id,
        List<String> endings,
        Sniffer sniffer,
        @Nullable Reader reader,
        @Nullable Writer writer) {
    public RecordFormat {
        endings = List.copyOf(endings);
    }

    /** Whether {@code start}, the first few thousand characters of a file, looks like the format. */
    @FunctionalInterface
    public interface Sniffer {
        boolean matches(String start);
    }

    /** Reads a file. */
    @FunctionalInterface
    public interface Reader {
        /**
         * The records that can be read, in the order of the file; what is wrong with the others goes to {@code notes}.
         *
         * @throws InputException when the file is not of this format at all
         */
        List<BibRecord> read(SourceText text, ReadNotes notes);
    }

    /** Writes a file. */
    @FunctionalInterface
    public interface Writer {
        /** Appends all records to {@code out}; what the format cannot hold goes to {@code losses}. */
        void write(List<BibRecord> records, StringBuilder out, WriteLosses losses);
    }
}
